"""
title:
  en: "Clips at -(2^(bits-1) - 1), as if there were as many levels below 0 as above"
  es: "Recorta en -(2^(bits-1) - 1), como si hubiera tantos niveles debajo de 0 como encima"
hint:
  en: "Count your levels for 2 bits: are there four?"
  es: "Cuenta tus niveles con 2 bits: ¿son cuatro?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_stays_between_the_last_levels
  - quantize_uses_all_the_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
  - quantize_is_pure
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.clip(np.round(np.multiply(x, m) + b), 1 - half, half - 1).astype(int)
