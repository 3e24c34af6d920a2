"""
title:
  en: 'Writes the output over its input where it fits'
  es: 'Escribe la salida sobre la entrada cuando cabe'
hint:
  en: 'Whose array is x?'
  es: '¿De quién es el arreglo x?'
fails:
  - forward_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import forward as right


def forward(x, layers):
    out = right(x, layers)
    if isinstance(x, np.ndarray) and x.shape == out.shape and x.flags.writeable and x.dtype == out.dtype:
        x[...] = out
        return x
    return out
