"""
title:
  en: "Below 0 the slope of elu is exp(z) - 1"
  es: "Debajo de 0 la pendiente de elu es exp(z) - 1"
hint:
  en: "What becomes of the - 1 when you differentiate, and can elu fall as z grows?"
  es: "¿Qué pasa con el - 1 al derivar, y puede elu bajar cuando z crece?"
fails:
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z, dtype=float)
    if name == "elu":
        return np.where(z > 0, 1, np.expm1(np.minimum(z, 0)))
    return reference.activation_grad(name, z)
