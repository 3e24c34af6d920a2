"""
title:
  en: "Follows the misprint of notes 003 in b: 2(Z - 1) for 2^(Z-1)"
  es: "Sigue la errata de los apuntes 003 en b: 2(Z - 1) en lugar de 2^(Z-1)"
hint:
  en: "Where does low land with your b, and which is the lowest level of 8 bits?"
  es: "¿Dónde cae low con tu b, y cuál es el nivel más bajo de 8 bits?"
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
    return m, -round(low * m) - 2 * (bits - 1)
