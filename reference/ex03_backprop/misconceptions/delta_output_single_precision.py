"""
title:
  en: "Rounds its arguments to float32"
  es: "Redondea sus argumentos a float32"
hint:
  en: "What is 1000.50001 in float32, and what is left of it when 1000 is taken away?"
  es: "¿Cuánto es 1000.50001 en float32, y qué queda de él al quitarle 1000?"
fails:
  - delta_output_of_any_layer
"""
import numpy as np
import reference
from reference import *


def delta_output(y, o, net, name):
    return reference.delta_output(np.float32(y), np.float32(o), np.float32(net), name)
