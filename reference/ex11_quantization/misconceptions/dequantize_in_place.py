"""
title:
  en: "Subtracts b from the caller's array"
  es: "Le resta b al arreglo de quien llama"
hint:
  en: "Does q -= b make a new array?"
  es: "¿q -= b crea un arreglo nuevo?"
fails:
  - dequantize_is_pure
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    if isinstance(q, np.ndarray) and q.dtype == np.int64 and q.flags.writeable:
        q -= int(b)
        return q / m
    return (np.asarray(q, dtype=float) - b) / m
