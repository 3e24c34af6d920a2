"""
title:
  en: "Subtracts b"
  es: "Resta b"
hint:
  en: "y = m·x + b: which way does dequantize go, and which way quantize?"
  es: "y = m·x + b: ¿en qué sentido va dequantize, y en cuál quantize?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_stays_between_the_last_levels
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.round(np.multiply(x, m) - b), -half, half - 1).astype(int)
