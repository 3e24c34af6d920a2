"""
title:
  en: "Returns a scalar for a single channel"
  es: "Devuelve un escalar con un único canal"
hint:
  en: "What is the shape of the result for C = 1?"
  es: "¿Qué forma tiene el resultado con C = 1?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.squeeze(np.mean(np.asarray(x, dtype=float), axis=(1, 2)))
