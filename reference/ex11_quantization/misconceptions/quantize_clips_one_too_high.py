"""
title:
  en: "Lets 2^(bits-1) through"
  es: "Deja pasar 2^(bits-1)"
hint:
  en: "Does 128 fit into a signed integer of 8 bits?"
  es: "¿Cabe 128 en un entero con signo de 8 bits?"
fails:
  - quantize_stays_between_the_last_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.round(np.multiply(x, m) + b), -half, half).astype(int)
