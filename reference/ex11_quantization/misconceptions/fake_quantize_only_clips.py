"""
title:
  en: "Clips and does not round"
  es: "Recorta y no redondea"
hint:
  en: "How many different values can come back with 2 bits?"
  es: "¿Cuántos valores distintos pueden volver con 2 bits?"
fails:
  - fake_quantize_moves_to_the_nearest_step
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
  - fake_quantize_is_pure
"""
import numpy as np
from reference import *


def fake_quantize(x, low, high, bits):
    return np.clip(np.asarray(x, dtype=float), low, high)
