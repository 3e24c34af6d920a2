"""
title:
  en: "Uses the stride for the rows only"
  es: "Usa el paso sólo en las filas"
hint:
  en: "By how much do your windows move to the right?"
  es: "¿Cuánto se mueven tus ventanas hacia la derecha?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    down = reference.pool2d(x, size, 1, mode)[..., ::stride or size, :]
    return down[..., ::size]
