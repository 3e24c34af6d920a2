"""
title:
  en: "Moves by one pixel by default"
  es: "Se mueve de a un píxel por defecto"
hint:
  en: "What does stride default to here: 1, or the size of the window?"
  es: "¿Cuál es aquí el paso por defecto: 1, o el tamaño de la ventana?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=1, mode="max"):
    return reference.pool2d(x, size, 1 if stride is None else stride, mode)
