"""
title:
  en: "Keeps the 2 of the derivative of the square"
  es: "Conserva el 2 de la derivada del cuadrado"
hint:
  en: "What is the derivative of ½(y - o)² by o?"
  es: "¿Cuál es la derivada de ½(y - o)² respecto de o?"
fails:
  - delta_output_points_at_the_output
  - delta_output_times_the_slope
  - delta_output_of_any_layer
  - delta_output_is_pure
"""
import reference
from reference import *


def delta_output(y, o, net, name):
    return 2 * reference.delta_output(y, o, net, name)
