"""
title:
  en: "Takes the slope at the output instead of at the net value"
  es: "Toma la pendiente en la salida en lugar de en el valor neto"
hint:
  en: "What is the argument of f: net or o?"
  es: "¿Cuál es el argumento de f: net u o?"
fails:
  - delta_output_times_the_slope
  - delta_output_of_any_layer
"""
import reference
from reference import *


def delta_output(y, o, net, name):
    return reference.delta_output(y, o, o, name)
