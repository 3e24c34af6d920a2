"""
title:
  en: "Divides by the number of all values"
  es: "Divide por la cantidad de todos los valores"
hint:
  en: "Do the other channels' pixels count among those of a channel?"
  es: "¿Los píxeles de los otros canales cuentan entre los de un canal?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x, dtype=float)
    return x.sum(axis=(1, 2)) / x.size
