"""
title:
  en: "Follows 000: the mean of the squares without the half"
  es: "Sigue a 000: la media de los cuadrados, sin la mitad"
hint:
  en: "Which factor does the derivative of a square bring along, and what cancels it?"
  es: "¿Qué factor trae la derivada de un cuadrado, y qué lo cancela?"
fails:
  - mse_of_one_wrong_example
  - mse_of_any_batch
"""
import reference
from reference import *


def mse(y, o):
    return 2 * reference.mse(y, o)
