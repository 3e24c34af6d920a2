"""
title:
  en: "Clips the result to [low, high]"
  es: "Recorta el resultado a [low, high]"
hint:
  en: "The last level may lie up to half a step outside the range. Is low itself a level?"
  es: "El último nivel puede estar hasta medio paso fuera del rango. ¿Es low mismo un nivel?"
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
    return np.clip(reference.fake_quantize(x, low, high, bits), low, high)
