"""
title:
  en: "Clips m·x and adds b afterwards"
  es: "Recorta m·x y suma b después"
hint:
  en: "Is it m·x that has to fit into the bits, or the level that is stored?"
  es: "¿Lo que debe caber en los bits es m·x, o el nivel que se guarda?"
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
    return np.clip(np.round(np.multiply(x, m)), -half, half - 1).astype(int) + int(b)
