"""
title:
  en: "Converts to integers without rounding"
  es: "Convierte a enteros sin redondear"
hint:
  en: "What is np.array([-0.9, 0.9]).astype(int), and which are the nearest levels?"
  es: "¿Cuánto es np.array([-0.9, 0.9]).astype(int), y cuáles son los niveles más cercanos?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.multiply(x, m) + b, -half, half - 1).astype(int)
