"""
title:
  en: "Adds one half and cuts the fraction off, also below 0"
  es: "Suma un medio y corta la fracción, también por debajo de 0"
hint:
  en: "int(t + 0.5) works for 2.7. Try -2.7, and then -0.9."
  es: "int(t + 0.5) funciona con 2,7. Prueba con -2,7, y después con -0,9."
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.multiply(x, m) + b + 0.5, -half, half - 1).astype(int)
