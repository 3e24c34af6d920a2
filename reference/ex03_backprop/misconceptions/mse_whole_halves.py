"""
title:
  en: "Halves with //"
  es: "Divide por dos con //"
hint:
  en: "What is 0.5 // 2?"
  es: "¿Cuánto es 0.5 // 2?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
from reference import *


def mse(y, o):
    return float(((np.asarray(y) - np.asarray(o, dtype=float)) ** 2).sum() // 2 / len(y))
