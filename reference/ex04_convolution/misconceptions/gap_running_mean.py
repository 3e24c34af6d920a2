"""
title:
  en: "Adds to the sums of the calls before"
  es: "Suma sobre lo que quedó de las llamadas anteriores"
hint:
  en: "Is your array of sums made anew, and of zeros, in every call?"
  es: "¿Tu arreglo de sumas se crea de nuevo, y con ceros, en cada llamada?"
fails:
  - global_average_pool_of_one_pixel
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *

_sums = {}


def global_average_pool(x):
    x = np.asarray(x, dtype=float)
    sums = _sums.setdefault(len(x), np.zeros(len(x)))
    for c, channel in enumerate(x):
        sums[c] += channel.sum()
    return sums / x[0].size
