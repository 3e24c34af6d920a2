"""
title:
  en: "Counts in 32-bit integers"
  es: "Cuenta con enteros de 32 bits"
hint:
  en: "What is the largest number that 32 bits hold?"
  es: "¿Cuál es el mayor número que cabe en 32 bits?"
fails:
  - conv2d_params_of_any_size
"""
import numpy as np
from reference import *


def conv2d_params(in_channels, out_channels, kernel, bias=True):
    kh, kw = (kernel, kernel) if isinstance(kernel, int) else kernel
    weights = np.array([kh, kw, in_channels, out_channels], dtype=np.int32).prod(dtype=np.int32)
    return int(weights) + (out_channels if bias else 0)
