"""
title:
  en: "Keeps the offset of the first call"
  es: "Conserva el desplazamiento de la primera llamada"
hint:
  en: "Two tensors have two offsets: which one does the second get?"
  es: "Dos tensores tienen dos desplazamientos: ¿cuál recibe el segundo?"
fails:
  - dequantize_counts_steps_from_b
  - dequantize_of_any_levels
  - dequantize_is_pure
"""
import numpy as np
import reference
from reference import *


_kept = {}


def dequantize(q, m, b):
    previous = _kept.get("b", b)
    _kept["b"] = b
    return reference.dequantize(q, m, previous)
