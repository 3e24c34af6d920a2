"""
title:
  en: "Averages over the channels only"
  es: "Promedia sólo sobre los canales"
hint:
  en: "Which axis is left: the channels, or height and width?"
  es: "¿Qué eje queda: el de los canales, o alto y ancho?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.mean(x, axis=0)
