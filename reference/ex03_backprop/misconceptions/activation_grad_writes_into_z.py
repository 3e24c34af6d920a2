"""
title:
  en: "Overwrites its argument with zeros and ones"
  es: "Pisa su argumento con ceros y unos"
hint:
  en: "Will the caller need the net values once more after this call?"
  es: "¿Necesitará quien llama los valores netos después de esta llamada?"
fails:
  - activation_grad_of_any_array_like
  - activation_grad_is_pure
"""
import numpy as np
import reference
from reference import *


def activation_grad(name, z):
    z = np.asarray(z, dtype=float)
    if name == "relu":
        z[z <= 0] = 0
        z[z > 0] = 1
        return z
    return reference.activation_grad(name, z)
