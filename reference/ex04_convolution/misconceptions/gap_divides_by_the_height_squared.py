"""
title:
  en: "Takes the maps for square"
  es: "Toma los mapas por cuadrados"
hint:
  en: "How many pixels has a map of 2×3?"
  es: "¿Cuántos píxeles tiene un mapa de 2×3?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x, dtype=float)
    return x.sum(axis=(1, 2)) / x.shape[1] ** 2
