"""
title:
  en: "leaky_relu takes the smaller of z and 0.1·z"
  es: "leaky_relu toma el menor entre z y 0.1·z"
hint:
  en: "Which of z and 0.1·z is the larger for a positive z, and which for a negative one?"
  es: "¿Cuál es mayor, z o 0.1·z, con z positivo? ¿Y con z negativo?"
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
        return np.minimum(z, 0.1 * z)
    return reference.activation(name, z)
