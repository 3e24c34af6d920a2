"""
title:
  en: "Knows 'avg' and not 'average'"
  es: "Conoce 'avg' y no 'average'"
hint:
  en: "Which three words does the contract use for the modes?"
  es: "¿Qué tres palabras usa el contrato para los modos?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_is_pure
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, stride, {"max": "max", "min": "min", "avg": "average"}[mode])
