"""
title:
  en: "Computes q - b/m"
  es: "Calcula q - b/m"
hint:
  en: "Which operation comes first in q - b/m, and what does b itself stand for then?"
  es: "¿Qué operación va primero en q - b/m, y qué representa entonces el propio b?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return np.asarray(q, dtype=float) - b / m
