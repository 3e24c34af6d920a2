"""
title:
  en: "Leaves zeros out of the average"
  es: "Deja los ceros fuera del promedio"
hint:
  en: "Is a black pixel a pixel? By how many do you divide?"
  es: "¿Un píxel negro es un píxel? ¿Entre cuántos divides?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    if mode != "average":
        return reference.pool2d(x, size, stride, mode)
    counted = reference.pool2d(np.asarray(x) != 0, size, stride, "average")
    return reference.pool2d(x, size, stride, "average") / np.where(counted > 0, counted, 1)
