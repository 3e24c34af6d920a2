"""
title:
  en: "Computes m·(x + b)"
  es: "Calcula m·(x + b)"
hint:
  en: "Is b measured in levels or in the units of x?"
  es: "¿b se mide en niveles o en las unidades de x?"
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
    return np.clip(np.round(m * (np.asarray(x) + b)), -half, half - 1).astype(int)
