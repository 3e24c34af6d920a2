"""
title:
  en: "Moves by two pixels by default"
  es: "Se mueve de a dos píxeles por defecto"
hint:
  en: "2 is right for the windows of the notes. And for windows of 3?"
  es: "Con las ventanas de los apuntes, 2 está bien. ¿Y con ventanas de 3?"
fails:
  - pool2d_of_blocks
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, 2 if stride is None else stride, mode)
