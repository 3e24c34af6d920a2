"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "A float32 has 24 bits for its digits. How many do the levels of 32 bits need?"
  es: "Un float32 tiene 24 bits para sus dígitos. ¿Cuántos necesitan los niveles de 32 bits?"
fails:
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    low, high = np.float32(low), np.float32(high)
    m = np.float32(2 ** bits - 1) / (high - low)
    return m, -np.round(low * m) - np.float32(2 ** (bits - 1))
