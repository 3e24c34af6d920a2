"""
title:
  en: "Divides every sum by 4"
  es: "Divide toda suma por 4"
hint:
  en: "How many pixels has a window of 3×3?"
  es: "¿Cuántos píxeles tiene una ventana de 3×3?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    return result * size**2 / 4 if mode == "average" else result
