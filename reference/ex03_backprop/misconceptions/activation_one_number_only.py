"""
title:
  en: "Decides with an `if` that an array cannot answer"
  es: "Decide con un `if` que un arreglo no puede responder"
hint:
  en: "Is `z > 0` true or false for the array [1, -1]?"
  es: "¿Es `z > 0` verdadero o falso para el arreglo [1, -1]?"
fails:
  - activation_bends_at_zero
  - activation_of_any_array_like
  - activation_is_pure
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z, dtype=float)
    if name == "relu":
        return z if z > 0 else 0 * z
    return reference.activation(name, z)
