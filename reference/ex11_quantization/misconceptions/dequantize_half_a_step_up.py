"""
title:
  en: "Returns the upper edge of each step"
  es: "Devuelve el borde superior de cada paso"
hint:
  en: "Which value does quantize send exactly to level b?"
  es: "¿Qué valor manda quantize exactamente al nivel b?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (np.asarray(q, dtype=float) - b + 0.5) / m
