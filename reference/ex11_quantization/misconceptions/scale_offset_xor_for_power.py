"""
title:
  en: "Writes 2^bits, which in Python is an exclusive or"
  es: "Escribe 2^bits, que en Python es un «o exclusivo»"
hint:
  en: "What does Python say to 2 ^ 8, and what to 2 ** 8?"
  es: "¿Qué responde Python a 2 ^ 8, y qué a 2 ** 8?"
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
    m = ((2 ^ bits) - 1) / (high - low)
    return m, -round(low * m) - (2 ^ (bits - 1))
