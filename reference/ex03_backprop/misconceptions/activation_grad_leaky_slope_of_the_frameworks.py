"""
title:
  en: "Below 0 leaky_relu has slope 0.01"
  es: "Debajo de 0 leaky_relu tiene pendiente 0.01"
hint:
  en: "Which slope do the notes print?"
  es: "¿Qué pendiente imprimen los apuntes?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z, dtype=float)
    if name == "leaky_relu":
        return np.where(z > 0, 1, 0.01)
    return reference.activation_grad(name, z)
