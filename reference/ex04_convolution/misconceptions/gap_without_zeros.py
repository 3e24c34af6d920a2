"""
title:
  en: "Leaves zeros out of the mean"
  es: "Deja los ceros fuera de la media"
hint:
  en: "Is a black pixel a pixel?"
  es: "¿Un píxel negro es un píxel?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x, dtype=float)
    return x.sum(axis=(1, 2)) / np.maximum((x != 0).sum(axis=(1, 2)), 1)
