"""
title:
  en: 'Stores the result in an array of z''s type'
  es: 'Guarda el resultado en un arreglo del tipo de z'
hint:
  en: 'What becomes of 0.73 in an array of integers?'
  es: '¿En qué se convierte 0,73 en un arreglo de enteros?'
fails:
  - activation_of_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    z = np.asarray(z)
    out = np.empty_like(z)
    out[...] = right(name, z)
    return out
