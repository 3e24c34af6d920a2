"""
title:
  en: 'Drops the axes of length one'
  es: 'Elimina los ejes de longitud uno'
hint:
  en: 'A row (1, n), a column (n, 1) and an array (1,) keep their shape.'
  es: 'Una fila (1, n), una columna (n, 1) y un arreglo (1,) conservan su forma.'
fails:
  - step_fires_from_zero_on
  - step_keeps_the_shape
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (np.squeeze(np.asarray(z)) >= 0).astype(int)
