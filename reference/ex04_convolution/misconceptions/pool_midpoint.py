"""
title:
  en: "Takes the middle between minimum and maximum for the average"
  es: "Toma el medio entre mínimo y máximo por el promedio"
hint:
  en: "Do the other two pixels of a 2×2 window count in your average?"
  es: "¿Cuentan en tu promedio los otros dos píxeles de una ventana de 2×2?"
fails:
  - pool2d_of_the_statement
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    if mode == "average":
        return reference.pool2d(x, size, stride, "max") / 2 + reference.pool2d(x, size, stride, "min") / 2
    return reference.pool2d(x, size, stride, mode)
