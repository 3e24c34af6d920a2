"""
title:
  en: "Takes the last axis for the channels"
  es: "Toma el último eje por el de los canales"
hint:
  en: "Where are the channels in (C, H, W), and where does Keras put them?"
  es: "¿Dónde están los canales en (C, H, W), y dónde los pone Keras?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.mean(np.asarray(x, dtype=float), axis=(0, 1))
