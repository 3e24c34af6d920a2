"""
title:
  en: "Adds up where it should average"
  es: "Suma donde debe promediar"
hint:
  en: "The average of four equal pixels is that pixel. What does yours give?"
  es: "El promedio de cuatro píxeles iguales es ese píxel. ¿Qué da el tuyo?"
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
    return result * size**2 if mode == "average" else result
