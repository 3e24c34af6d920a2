"""
title:
  en: "Centres the input on the way, in the caller's array, and adds the centre back"
  es: "Centra la entrada de paso, en el arreglo de quien llama, y vuelve a sumar el centro"
hint:
  en: "Is x after the call what it was before?"
  es: "¿Es x después de la llamada lo que era antes?"
fails:
  - forward_is_pure
"""
import numpy as np
import reference
from reference import *


def forward(x, weights, biases, hidden):
    if isinstance(x, np.ndarray) and x.dtype == float and x.flags.writeable:
        mean = x.mean(axis=0)
        x -= mean
        return reference.forward(x + mean, weights, biases, hidden)
    return reference.forward(x, weights, biases, hidden)
