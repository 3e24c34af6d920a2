"""
title:
  en: "The slope of identity is z"
  es: "La pendiente de identity es z"
hint:
  en: "By how much does the identity rise when z rises by 1?"
  es: "¿Cuánto sube la identidad cuando z sube 1?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    if name == "identity":
        return np.asarray(z, dtype=float)
    return reference.activation_grad(name, z)
