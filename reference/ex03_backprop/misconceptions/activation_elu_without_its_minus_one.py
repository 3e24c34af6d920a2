"""
title:
  en: "elu is exp(z) below 0, without the - 1"
  es: "elu es exp(z) debajo de 0, sin el - 1"
hint:
  en: "Which value does yours take just below 0, and which just above?"
  es: "¿Qué valor toma la tuya apenas debajo de 0, y cuál apenas encima?"
fails:
  - activation_bends_at_zero
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z, dtype=float)
    if name == "elu":
        return np.where(z > 0, z, np.exp(np.minimum(z, 0)))
    return reference.activation(name, z)
