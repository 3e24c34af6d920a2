"""
title:
  en: "Counts the levels from 0 to 2^bits - 1"
  es: "Cuenta los niveles de 0 a 2^bits - 1"
hint:
  en: "Signed integers: which is the lowest level, and does low land there?"
  es: "Enteros con signo: ¿cuál es el nivel más bajo, y cae low ahí?"
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
    return m, -round(low * m)
