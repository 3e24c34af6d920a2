"""
title:
  en: "Leaks a hundredth, as most frameworks do by default"
  es: "Deja pasar una centésima, como hacen por defecto casi todas las bibliotecas"
hint:
  en: "By how much does leaky_relu shrink -1 in the notes?"
  es: "¿A cuánto reduce leaky_relu el -1 en los apuntes?"
fails:
  - activation_bends_at_zero
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z, dtype=float)
    if name == "leaky_relu":
        return np.maximum(z, 0.01 * z)
    return reference.activation(name, z)
