"""
title:
  en: "Adds 1e-8 to the width, against division by zero"
  es: "Suma 1e-8 al ancho, contra la división por cero"
hint:
  en: "The check has already refused a width of 0. What does 1e-8 do to a range that is 1e-9 wide?"
  es: "La comprobación ya rechazó el ancho 0. ¿Qué le hace 1e-8 a un rango de ancho 1e-9?"
fails:
  - scale_offset_puts_low_at_the_bottom
  - scale_offset_of_any_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high or bits < 1:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low + 1e-8)
    return m, -round(low * m) - 2 ** (bits - 1)
