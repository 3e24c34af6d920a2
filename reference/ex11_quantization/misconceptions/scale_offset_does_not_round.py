"""
title:
  en: "Leaves b a fraction"
  es: "Deja b fraccionario"
hint:
  en: "On which level does 0 fall when b is -0.5? A whole b is what makes 0 exact."
  es: "¿En qué nivel cae el 0 si b es -0,5? Un b entero es lo que hace exacto al 0."
fails:
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low)
    return m, -low * m - 2 ** (bits - 1)
