"""
title:
  en: "Leaves the slope of the activation out"
  es: "Omite la pendiente de la activación"
hint:
  en: "Through what does the net value act on the output?"
  es: "¿A través de qué actúa el valor neto sobre la salida?"
fails:
  - delta_output_times_the_slope
  - delta_output_of_any_layer
"""
import reference
from reference import *


def delta_output(y, o, net, name):
    return reference.delta_output(y, o, net, "identity")
