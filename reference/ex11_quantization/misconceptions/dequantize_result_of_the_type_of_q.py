"""
title:
  en: "Prepares its result with the type of q"
  es: "Prepara su resultado con el tipo de q"
hint:
  en: "What does np.zeros_like of an integer array hold after 0.5 is written into it?"
  es: "¿Qué guarda np.zeros_like de un arreglo entero después de escribirle 0.5?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    out = np.zeros_like(q)
    out[...] = (np.asarray(q, dtype=float) - b) / m
    return out
