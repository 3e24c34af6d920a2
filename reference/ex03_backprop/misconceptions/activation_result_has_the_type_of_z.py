"""
title:
  en: "Prepares its result with the type of z"
  es: "Prepara su resultado con el tipo de z"
hint:
  en: "What is left of elu(-1) in an array of integers?"
  es: "¿Qué queda de elu(-1) en un arreglo de enteros?"
fails:
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z)
    out = np.zeros_like(z)
    out[...] = reference.activation(name, z)
    return out
