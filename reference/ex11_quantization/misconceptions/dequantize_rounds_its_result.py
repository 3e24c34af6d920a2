"""
title:
  en: "Rounds to six decimals"
  es: "Redondea a seis decimales"
hint:
  en: "A step may be far smaller than that. What is left of it?"
  es: "Un paso puede ser mucho más chico que eso. ¿Qué queda de él?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return np.round((np.asarray(q, dtype=float) - b) / m, 6)
