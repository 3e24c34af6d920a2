"""
title:
  en: 'Normalises the row, as softmax does'
  es: 'Normaliza la fila, como softmax'
hint:
  en: 'Does the answer of one unit depend on the others?'
  es: '¿Depende la respuesta de una unidad de las demás?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    if name != "sigmoid":
        return right(name, z)
    z = np.asarray(z, float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
