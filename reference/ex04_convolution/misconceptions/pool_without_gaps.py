"""
title:
  en: "Never leaves gaps between windows"
  es: "Nunca deja huecos entre ventanas"
hint:
  en: "May the stride be larger than the window? Which pixels are then looked at by no window?"
  es: "¿Puede el paso ser mayor que la ventana? ¿Qué píxeles no mira entonces ninguna ventana?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, size if stride is None else min(stride, size), mode)
