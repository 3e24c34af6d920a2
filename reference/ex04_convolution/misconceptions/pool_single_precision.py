"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is the largest number that float32 holds? Maximum and minimum are values of the window itself."
  es: "¿Cuál es el mayor número que cabe en float32? El máximo y el mínimo son valores de la propia ventana."
fails:
  - pool2d_extremes_of_any_magnitude
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    with np.errstate(all="ignore"):
        return reference.pool2d(np.asarray(x).astype(np.float32), size, stride, mode)
