"""
title:
  en: "elu is exp(z) - 1 on both sides of 0"
  es: "elu es exp(z) - 1 a ambos lados de 0"
hint:
  en: "What does elu do to a positive net value?"
  es: "¿Qué hace elu con un valor neto positivo?"
fails:
  - activation_bends_at_zero
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    if name == "elu":
        return np.expm1(np.asarray(z, dtype=float))
    return reference.activation(name, z)
