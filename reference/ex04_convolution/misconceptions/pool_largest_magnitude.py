"""
title:
  en: "Takes the value farthest from 0"
  es: "Toma el valor más alejado del 0"
hint:
  en: "Which is larger, 2 or -5?"
  es: "¿Cuál es mayor, 2 o -5?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    if mode != "max":
        return result
    low = reference.pool2d(x, size, stride, "min")
    return np.where(-low > result, low, result)
