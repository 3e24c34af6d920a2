"""
title:
  en: "Follows both misprints of notes 003: no exponents"
  es: "Sigue las dos erratas de los apuntes 003: sin exponentes"
hint:
  en: "Put -1 and 1 into your line for 8 bits: do you get -128 and 127, or -14.5 and 2.5?"
  es: "Pon -1 y 1 en tu recta para 8 bits: ¿obtienes -128 y 127, o -14,5 y 2,5?"
fails:
  - scale_offset_counts_the_steps
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 * bits + 1) / (high - low)
    return m, -round(low * m) - 2 * (bits - 1)
