"""
title:
  en: "Begins the search for the minimum at 10^9"
  es: "Empieza la búsqueda del mínimo en 10^9"
hint:
  en: "Is every pixel smaller than the value your search begins with? Which value of the window could it begin with?"
  es: "¿Todo píxel es menor que el valor con que empieza tu búsqueda? ¿Con qué valor de la ventana podría empezar?"
fails:
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    return np.minimum(result, 1e9) if mode == "min" else result
