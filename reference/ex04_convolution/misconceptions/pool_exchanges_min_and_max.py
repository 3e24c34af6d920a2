"""
title:
  en: "Exchanges minimum and maximum"
  es: "Intercambia mínimo y máximo"
hint:
  en: "Which of the two functions does your 'min' call?"
  es: "¿A cuál de las dos funciones llama tu 'min'?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, stride, {"max": "min", "min": "max"}.get(mode, mode))
