"""
title:
  en: "Takes for granted that z is an array"
  es: "Da por hecho que z es un arreglo"
hint:
  en: "What is -z when z is a list?"
  es: "¿Qué es -z cuando z es una lista?"
fails:
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    if name == "sigmoid":
        return 1 / (1 + np.exp(-z))
    return reference.activation(name, z)
