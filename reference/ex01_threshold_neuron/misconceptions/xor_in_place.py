"""
title:
  en: 'Writes the hidden layer into its first argument'
  es: 'Escribe la capa oculta en su primer argumento'
hint:
  en: 'The arguments belong to the caller: put the result in a new array.'
  es: 'Los argumentos son de quien llama: pon el resultado en un arreglo nuevo.'
fails:
  - xor_takes_any_array_like
  - xor_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def xor(x1, x2):
    out = np.asarray(x1)
    if out.ndim == 0:
        return int(x1 != x2)
    out[...] = out != np.asarray(x2)
    return out
