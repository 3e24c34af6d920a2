"""
title:
  en: "Subtracts booleans"
  es: "Resta booleanos"
hint:
  en: "Booleans count as 0 and 1, but NumPy does not subtract them: make numbers of y first."
  es: "Los booleanos cuentan como 0 y 1, pero NumPy no los resta: primero convierte y en números."
fails:
  - binary_cross_entropy_of_any_batch
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=float), np.asarray(y)
    no = np.ones_like(y) - y
    return -np.log(y * p + no * (1 - p)).mean()
