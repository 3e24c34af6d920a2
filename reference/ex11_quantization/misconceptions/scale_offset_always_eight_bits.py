"""
title:
  en: "Takes 255 and 128 whatever the bits"
  es: "Toma 255 y 128 sean cuantos sean los bits"
hint:
  en: "Which of your numbers would have to change for 4 bits?"
  es: "¿Cuáles de tus números tendrían que cambiar con 4 bits?"
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
    m = 255 / (high - low)
    return m, -round(low * m) - 128
