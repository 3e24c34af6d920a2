"""
title:
  en: "Forgets b on the way back"
  es: "Olvida b en el camino de vuelta"
hint:
  en: "Where does 0 come back?"
  es: "¿Adónde vuelve el 0?"
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
    m, b = scale_offset(low, high, bits)
    return reference.quantize(x, m, b, bits) / m
