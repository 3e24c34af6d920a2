"""
title:
  en: "Returns (C, 1, 1)"
  es: "Devuelve (C, 1, 1)"
hint:
  en: "What shape does the docstring promise?"
  es: "¿Qué forma promete el docstring?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.mean(np.asarray(x, dtype=float), axis=(1, 2), keepdims=True)
