"""
title:
  en: "Remembers the largest values of the calls before"
  es: "Recuerda los mayores valores de las llamadas anteriores"
hint:
  en: "Does your search begin anew in every call?"
  es: "¿Tu búsqueda empieza de nuevo en cada llamada?"
fails:
  - pool2d_of_blocks
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *

_best = {}


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    if mode != "max":
        return result
    best = _best.setdefault(result.shape, result)
    return np.maximum(best, result, out=best)
