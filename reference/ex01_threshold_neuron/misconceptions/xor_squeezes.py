"""
title:
  en: 'Drops the axes of length one'
  es: 'Elimina los ejes de longitud uno'
hint:
  en: 'A single row (1, n) stays a single row.'
  es: 'Una sola fila (1, n) sigue siendo una sola fila.'
fails:
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor as right


def xor(x1, x2):
    return np.squeeze(right(x1, x2))
