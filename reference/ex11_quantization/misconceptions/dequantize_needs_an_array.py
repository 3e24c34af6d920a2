"""
title:
  en: "Subtracts from the argument as it is, list or not"
  es: "Le resta al argumento como viene, sea lista o no"
hint:
  en: "What does [1, 2] - 3 say?"
  es: "¿Qué responde [1, 2] - 3?"
fails:
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (q - float(b)) / m if not isinstance(q, np.ndarray) else (q.astype(float) - b) / m
