"""
title:
  en: "Returns the step in place of the scale"
  es: "Devuelve el paso en lugar de la escala"
hint:
  en: "Is m levels per unit, or units per level? Which of the two grows with the bits?"
  es: "¿m son niveles por unidad, o unidades por nivel? ¿Cuál de las dos crece con los bits?"
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
    m = (2 ** bits - 1) / (high - low)
    return 1 / m, -round(low * m) - 2 ** (bits - 1)
