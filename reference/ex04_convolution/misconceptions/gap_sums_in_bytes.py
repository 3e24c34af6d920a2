"""
title:
  en: "Adds bytes up in a byte"
  es: "Suma bytes en un byte"
hint:
  en: "What is 200 + 100 in a byte?"
  es: "¿Cuánto es 200 + 100 en un byte?"
fails:
  - global_average_pool_of_any_stack
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x)
    return x.sum(axis=(1, 2), dtype=x.dtype if x.dtype == np.uint8 else float) / x[0].size
