"""
title:
  en: "Averages over the width only"
  es: "Promedia sólo sobre el ancho"
hint:
  en: "How many axes of (C, H, W) must disappear?"
  es: "¿Cuántos ejes de (C, H, W) tienen que desaparecer?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    return np.mean(np.asarray(x, dtype=float), axis=-1)
