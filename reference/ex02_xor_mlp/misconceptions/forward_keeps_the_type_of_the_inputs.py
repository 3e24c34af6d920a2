"""
title:
  en: 'Converts the signals back to the type of x'
  es: 'Convierte las señales al tipo de x'
hint:
  en: 'What is left of a signal of 0.7 when the inputs were integers?'
  es: '¿Qué queda de una señal de 0,7 si las entradas eran enteras?'
fails:
  - forward_of_any_network
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation, affine


def forward(x, layers):
    s = np.asarray(x)
    for W, b, name in layers:
        s = activation(name, affine(s, W, b)).astype(s.dtype)
    return s
