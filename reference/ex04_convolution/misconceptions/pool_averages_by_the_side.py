"""
title:
  en: "Divides the sums by the side of the window"
  es: "Divide las sumas por el lado de la ventana"
hint:
  en: "How many pixels has a window of side 3: 3, or 9?"
  es: "¿Cuántos píxeles tiene una ventana de lado 3: 3 o 9?"
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
    return result * size if mode == "average" else result
