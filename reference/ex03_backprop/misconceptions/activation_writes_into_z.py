"""
title:
  en: "Sets the negative entries of its argument to 0"
  es: "Pone en 0 las entradas negativas de su argumento"
hint:
  en: "Whose array is z once the call is over?"
  es: "¿De quién es el arreglo z cuando la llamada termina?"
fails:
  - activation_of_any_array_like
  - activation_is_pure
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z, dtype=float)
    if name == "relu":
        z[z < 0] = 0
        return z
    return reference.activation(name, z)
