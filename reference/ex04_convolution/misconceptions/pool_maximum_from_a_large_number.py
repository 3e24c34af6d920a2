"""
title:
  en: "Begins the search for the maximum at -10^9"
  es: "Empieza la búsqueda del máximo en -10^9"
hint:
  en: "Is every pixel larger than the value your search begins with? Which value of the window could it begin with?"
  es: "¿Todo píxel es mayor que el valor con que empieza tu búsqueda? ¿Con qué valor de la ventana podría empezar?"
fails:
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    return np.maximum(result, -1e9) if mode == "max" else result
