"""
title:
  en: "Refuses low > high but not low = high"
  es: "Rechaza low > high pero no low = high"
hint:
  en: "The contract asks for low < high. What is the scale of a range without width?"
  es: "El contrato pide low < high. ¿Cuál es la escala de un rango sin ancho?"
fails:
  - scale_offset_refuses_what_is_no_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if low > high or bits < 1:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low or 1)
    return m, -round(low * m) - 2 ** (bits - 1)
