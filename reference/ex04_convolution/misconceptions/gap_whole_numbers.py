"""
title:
  en: "Averages whole numbers to whole numbers"
  es: "Promedia enteros a enteros"
hint:
  en: "What is the mean of 1 and 2, and what does // give?"
  es: "¿Cuál es la media de 1 y 2, y qué da //?"
fails:
  - global_average_pool_of_any_stack
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x)
    total = x.sum(axis=(1, 2))
    return total // x[0].size if x.dtype.kind in "iu" else total / x[0].size
