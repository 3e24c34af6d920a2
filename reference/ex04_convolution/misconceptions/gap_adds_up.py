"""
title:
  en: "Adds the pixels up"
  es: "Suma los píxeles"
hint:
  en: "A channel of equal pixels should give that pixel. What do you divide by?"
  es: "Un canal de píxeles iguales debe dar ese píxel. ¿Entre qué divides?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.sum(np.asarray(x, dtype=float), axis=(1, 2))
