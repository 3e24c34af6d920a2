"""
title:
  en: "The sigmoid has lost the minus in its exponent"
  es: "La sigmoide perdió el menos del exponente"
hint:
  en: "Should a neuron with a larger net value say yes more or less firmly?"
  es: "¿Una neurona con un valor neto mayor debe decir que sí con más o con menos firmeza?"
fails:
  - activation_of_logs
  - activation_of_any_array_like
"""
import numpy as np
import reference
from reference import *


def activation(name, z):
    z = np.asarray(z, dtype=float)
    if name == "sigmoid":
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(z))
    return reference.activation(name, z)
