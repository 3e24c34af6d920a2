"""
title:
  en: "Negates the targets"
  es: "Niega los blancos"
hint:
  en: "What is -y in NumPy when the targets are booleans?"
  es: "¿Qué es -y en NumPy cuando los blancos son booleanos?"
fails:
  - mse_of_any_batch
"""
import numpy as np
from reference import *


def mse(y, o):
    return ((-np.asarray(y) + np.asarray(o, dtype=float)) ** 2).sum() / 2 / len(y)
