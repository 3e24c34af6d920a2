"""
title:
  en: "Begins the search for the maximum at 0"
  es: "Empieza la búsqueda del máximo en 0"
hint:
  en: "What is the maximum of -3 and -5, and what does your search say?"
  es: "¿Cuál es el máximo de -3 y -5, y qué dice tu búsqueda?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    return np.maximum(result, 0) if mode == "max" else result
