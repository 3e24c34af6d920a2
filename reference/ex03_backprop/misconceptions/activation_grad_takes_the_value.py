"""
title:
  en: "Expects z to be the activation's value already: z·(1 - z) and 1 - z²"
  es: "Espera que z ya sea el valor de la activación: z·(1 - z) y 1 - z²"
hint:
  en: "The notes write f'(x) = f(x)(1 - f(x)): what must you compute first, if you are given x?"
  es: "Los apuntes escriben f'(x) = f(x)(1 - f(x)): ¿qué debes calcular primero si te dan x?"
fails:
  - activation_grad_of_logs
  - activation_grad_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z, dtype=float)
    if name == "sigmoid":
        return z * (1 - z)
    if name == "tanh":
        return 1 - z ** 2
    return reference.activation_grad(name, z)
