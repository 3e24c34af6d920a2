"""
title:
  en: "Checks the range but not the bits"
  es: "Revisa el rango pero no los bits"
hint:
  en: "How many levels do 0 bits have, and how many steps are between them?"
  es: "¿Cuántos niveles tienen 0 bits, y cuántos pasos hay entre ellos?"
fails:
  - scale_offset_refuses_what_is_no_range
"""
import numpy as np
from reference import *


def scale_offset(low, high, bits):
    if not low < high:
        raise ValueError("no range")
    m = (2 ** bits - 1) / (high - low)
    return m, -round(low * m) - 2 ** (bits - 1)
