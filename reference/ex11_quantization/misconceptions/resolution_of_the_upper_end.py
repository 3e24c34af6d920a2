"""
title:
  en: "Leaves low out"
  es: "Deja fuera a low"
hint:
  en: "How wide is the range from -1 to 1?"
  es: "¿Qué ancho tiene el rango de -1 a 1?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return high / (2 ** bits - 1)
