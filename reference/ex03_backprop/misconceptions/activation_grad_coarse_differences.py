"""
title:
  en: "Estimates the slope by a one-sided difference with step 0.001"
  es: "Estima la pendiente con una diferencia hacia un lado y paso 0.001"
hint:
  en: "How large is the error of a one-sided difference, and can the derivative be had exactly?"
  es: "¿Qué error tiene una diferencia hacia un solo lado, y se puede tener la derivada exacta?"
fails:
  - activation_grad_of_logs
  - activation_grad_on_both_sides
  - activation_grad_of_any_array_like
  - activation_grad_is_pure
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z, dtype=float)
    return (reference.activation(name, z + 1e-3) - reference.activation(name, z)) / 1e-3
