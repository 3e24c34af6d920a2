"""
title:
  en: "Takes the median"
  es: "Toma la mediana"
hint:
  en: "Does one bright pixel change your answer?"
  es: "¿Un píxel brillante cambia tu respuesta?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.median(np.asarray(x, dtype=float).reshape(len(x), -1), axis=1)
