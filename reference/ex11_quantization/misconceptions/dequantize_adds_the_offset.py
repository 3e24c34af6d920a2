"""
title:
  en: "Adds b once more"
  es: "Vuelve a sumar b"
hint:
  en: "Solve q = m·x + b for x: what happens to b on the other side?"
  es: "Despeja x de q = m·x + b: ¿qué le pasa a b del otro lado?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (np.asarray(q, dtype=float) + b) / m
