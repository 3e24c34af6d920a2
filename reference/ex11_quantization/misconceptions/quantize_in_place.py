"""
title:
  en: "Scales the caller's array"
  es: "Escala el arreglo de quien llama"
hint:
  en: "Does x *= m make a new array?"
  es: "¿x *= m crea un arreglo nuevo?"
fails:
  - quantize_is_pure
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    x = np.asarray(x)
    if x.dtype != float or not x.flags.writeable:
        x = x.astype(float)
    x *= m
    x += b
    return np.clip(np.round(x), -half, half - 1).astype(int)
