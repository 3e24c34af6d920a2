"""
title:
  en: "Takes level 0 for the value 0"
  es: "Toma el nivel 0 por el valor 0"
hint:
  en: "Which level stands for the value 0? Put x = 0 into m·x + b."
  es: "¿Qué nivel representa al valor 0? Pon x = 0 en m·x + b."
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return np.asarray(q, dtype=float) / m
