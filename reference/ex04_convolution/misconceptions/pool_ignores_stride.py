"""
title:
  en: "Always lays the windows side by side"
  es: "Siempre pone las ventanas una al lado de la otra"
hint:
  en: "What changes in your function when stride is not size? Do its windows ever overlap?"
  es: "¿Qué cambia en tu función cuando stride no es size? ¿Se superponen alguna vez sus ventanas?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, size, mode)
