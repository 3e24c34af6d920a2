"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is the largest number that float32 holds? float64 is due unless an argument is float32 itself."
  es: "¿Cuál es el mayor número que cabe en float32? Corresponde float64 salvo que un argumento sea float32."
fails:
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    with np.errstate(all="ignore"):
        x, filters, bias = (np.asarray(each).astype(np.float32) for each in (x, filters, bias))
        return reference.conv_layer(x, filters, bias, stride, padding).astype(np.float32)
