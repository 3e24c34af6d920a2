"""
title:
  en: "Takes 8 bits whatever is asked"
  es: "Toma 8 bits pidan lo que pidan"
hint:
  en: "Where does your function use bits?"
  es: "¿Dónde usa bits tu función?"
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
    return reference.fake_quantize(x, low, high, 8)
