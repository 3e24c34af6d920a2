"""
title:
  en: "Takes every mode but 'max' for the average"
  es: "Toma todo modo que no sea 'max' por el promedio"
hint:
  en: "How many modes are there, and which one is missing in your branches?"
  es: "¿Cuántos modos hay, y cuál falta en tus ramas?"
fails:
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    return reference.pool2d(x, size, stride, "max" if mode == "max" else "average")
