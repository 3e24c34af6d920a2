"""
title:
  en: "Takes the range of x instead of the one given"
  es: "Toma el rango de x en lugar del dado"
hint:
  en: "Which range did calibration find: that of this x, or the one in the arguments?"
  es: "¿Qué rango halló la calibración: el de esta x, o el de los argumentos?"
fails:
  - fake_quantize_moves_to_the_nearest_step
  - fake_quantize_saturates
  - fake_quantize_of_any_array_like
  - fake_quantize_is_pure
"""
import numpy as np
import reference
from reference import *


def fake_quantize(x, low, high, bits):
    low, high = min(low, np.min(x)), max(high, np.max(x))
    return reference.fake_quantize(x, low, high, bits)
