"""
title:
  en: "Divides by m, as frameworks do by their scale"
  es: "Divide por m, como los frameworks por su escala"
hint:
  en: "In PyTorch the scale is the step. What is m here?"
  es: "En PyTorch la escala es el paso. ¿Qué es m aquí?"
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
    return np.clip(np.round(np.divide(x, m) + b), -half, half - 1).astype(int)
