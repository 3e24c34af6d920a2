"""
title:
  en: "Counts in 32-bit integers"
  es: "Cuenta con enteros de 32 bits"
hint:
  en: "What is the largest number that 32 bits hold?"
  es: "¿Cuál es el mayor número que cabe en 32 bits?"
fails:
  - separable_conv2d_params_of_any_size
"""
import numpy as np
from reference import *


def separable_conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    c, f = np.array([in_channels, out_channels], dtype=np.int32)
    with np.errstate(all="ignore"):
        return np.int32(kh * kw) * c + c * f + (f if bias else np.int32(0))
