"""
title:
  en: "Does not clip"
  es: "No recorta"
hint:
  en: "Which level do you give to a value far outside the range, and does it fit into `bits` bits?"
  es: "¿Qué nivel le das a un valor muy fuera del rango, y cabe en `bits` bits?"
fails:
  - quantize_stays_between_the_last_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    return np.round(np.multiply(x, m) + b).astype(int)
