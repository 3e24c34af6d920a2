"""
title:
  en: "Subtracts the outputs from the targets in place"
  es: "Resta las salidas de los blancos en el lugar"
hint:
  en: "What are the targets after the first step of training?"
  es: "¿Qué son los blancos después del primer paso de entrenamiento?"
fails:
  - mse_is_pure
"""
import numpy as np
import reference
from reference import *


def mse(y, o):
    if isinstance(y, np.ndarray) and y.dtype == float and y.flags.writeable:
        y -= o
        return (y ** 2).sum() / 2 / len(y)
    return reference.mse(y, o)
