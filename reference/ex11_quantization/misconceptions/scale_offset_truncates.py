"""
title:
  en: "Cuts the fraction of low·m off instead of rounding"
  es: "Corta la fracción de low·m en lugar de redondear"
hint:
  en: "int(-1.9) is -1: how far does low then land from the lowest level?"
  es: "int(-1.9) es -1: ¿a qué distancia del nivel más bajo cae entonces low?"
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
    return m, -int(low * m) - 2 ** (bits - 1)
