"""
title:
  en: "Stores int8 whatever the bits"
  es: "Guarda int8 sean cuantos sean los bits"
hint:
  en: "Which integer types hold a level of 16 bits?"
  es: "¿Qué tipos enteros pueden guardar un nivel de 16 bits?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_stays_between_the_last_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
"""
import numpy as np
import reference
from reference import *


def quantize(x, m, b, bits):
    return reference.quantize(x, m, b, bits).astype(np.int8)
