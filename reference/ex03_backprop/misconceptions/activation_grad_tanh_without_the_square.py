"""
title:
  en: "The slope of tanh is 1 - tanh(z)"
  es: "La pendiente de tanh es 1 - tanh(z)"
hint:
  en: "Should the slope at -z and at z differ, for a function as symmetric as tanh?"
  es: "¿Deberían diferir las pendientes en -z y en z, en una función tan simétrica como tanh?"
fails:
  - activation_grad_of_logs
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    if name == "tanh":
        return 1 - np.tanh(np.asarray(z, dtype=float))
    return reference.activation_grad(name, z)
