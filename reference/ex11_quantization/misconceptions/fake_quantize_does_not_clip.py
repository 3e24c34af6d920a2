"""
title:
  en: "Rounds to the grid without an end"
  es: "Redondea a la grilla sin final"
hint:
  en: "How many different values can come back with 2 bits?"
  es: "¿Cuántos valores distintos pueden volver con 2 bits?"
fails:
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
"""
import numpy as np
from reference import *


def fake_quantize(x, low, high, bits):
    m, _ = scale_offset(low, high, bits)
    return np.round(np.multiply(x, m)) / m
