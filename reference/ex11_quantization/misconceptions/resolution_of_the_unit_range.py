"""
title:
  en: "Takes the range for [0, 1]"
  es: "Toma el rango por [0, 1]"
hint:
  en: "The notes' example is [0, 1]. Does the step of a range ten times as wide stay the same?"
  es: "El ejemplo de los apuntes es [0, 1]. ¿El paso de un rango diez veces más ancho sigue igual?"
fails:
  - resolution_fills_the_range
  - resolution_of_any_range
  - resolution_is_pure
"""
import numpy as np
from reference import *


def resolution(low, high, bits):
    return 1 / (2 ** bits - 1)
