"""
title:
  en: "Prepares its result with the type of z"
  es: "Prepara su resultado con el tipo de z"
hint:
  en: "What is left of a slope of 0.1 in an array of integers?"
  es: "¿Qué queda de una pendiente de 0.1 en un arreglo de enteros?"
fails:
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z)
    out = np.ones_like(z)
    out[...] = reference.activation_grad(name, z)
    return out
