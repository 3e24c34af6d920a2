"""
title:
  en: "Takes the maximum"
  es: "Toma el máximo"
hint:
  en: "Which of the two global poolings is asked for?"
  es: "¿Cuál de los dos global pooling se pide?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.max(np.asarray(x, dtype=float), axis=(1, 2))
