"""
title:
  en: "Stores the averages in the image's type"
  es: "Guarda los promedios en el tipo de la imagen"
hint:
  en: "What is the mean of 1, 2, 2 and 2, and which type has your array of results?"
  es: "¿Cuál es la media de 1, 2, 2 y 2, y de qué tipo es tu arreglo de resultados?"
fails:
  - pool2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, stride, mode).astype(np.asarray(x).dtype)
