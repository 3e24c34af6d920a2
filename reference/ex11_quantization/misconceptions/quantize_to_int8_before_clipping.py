"""
title:
  en: "Converts to int8 first and clips then"
  es: "Convierte primero a int8 y después recorta"
hint:
  en: "What is np.array([200.0]).astype(np.int8), and can a clip still repair it?"
  es: "¿Cuánto es np.array([200.0]).astype(np.int8), y puede un recorte repararlo?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_stays_between_the_last_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    levels = np.round(np.multiply(x, m) + b).astype(np.int64).astype(np.int8)
    return np.clip(levels.astype(int), -half, half - 1)
