"""
title:
  en: "Divides with //"
  es: "Divide con //"
hint:
  en: "What is 1 // 127.5?"
  es: "¿Cuánto es 1 // 127.5?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (np.asarray(q, dtype=float) - b) // m
