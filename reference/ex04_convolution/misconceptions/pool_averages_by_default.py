"""
title:
  en: "Averages by default"
  es: "Promedia por defecto"
hint:
  en: "Which mode is meant when none is named? Which one do the notes use?"
  es: "¿Qué modo se entiende si no se nombra ninguno? ¿Cuál usan los apuntes?"
fails:
  - pool2d_of_the_statement
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="average"):
    return reference.pool2d(x, size, stride, mode)
