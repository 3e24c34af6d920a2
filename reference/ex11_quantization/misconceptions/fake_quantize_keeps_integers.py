"""
title:
  en: "Keeps the type of x"
  es: "Conserva el tipo de x"
hint:
  en: "x may be integers. Where do the fractions of the step go?"
  es: "x puede traer enteros. ¿Adónde van las fracciones del paso?"
fails:
  - fake_quantize_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def fake_quantize(x, low, high, bits):
    out = np.zeros_like(x)
    out[...] = reference.fake_quantize(x, low, high, bits)
    return out
