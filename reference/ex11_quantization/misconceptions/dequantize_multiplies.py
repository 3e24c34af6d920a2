"""
title:
  en: "Multiplies by m"
  es: "Multiplica por m"
hint:
  en: "m is levels per unit: how many units is one level?"
  es: "m son niveles por unidad: ¿cuántas unidades es un nivel?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (np.asarray(q, dtype=float) - b) * m
