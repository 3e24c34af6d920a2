"""
title:
  en: "Prepares its result with the type of the targets"
  es: "Prepara su resultado con el tipo de los blancos"
hint:
  en: "What is left of an error of 0.3 in an array of integers or booleans?"
  es: "¿Qué queda de un error de 0.3 en un arreglo de enteros o booleanos?"
fails:
  - delta_output_of_any_layer
"""
import numpy as np
import reference
from reference import *


def delta_output(y, o, net, name):
    out = np.zeros_like(np.asarray(y))
    out[...] = reference.delta_output(y, o, net, name)
    return out
