"""
title:
  en: 'Adds lists, which joins them'
  es: 'Suma listas, con lo que las une'
hint:
  en: '[0] + [1] is [0, 1]: make arrays of the arguments first.'
  es: '[0] + [1] es [0, 1]: convierte antes los argumentos en arreglos.'
fails:
  - xor_takes_any_array_like
  - xor_of_other_zeros_and_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def xor(x1, x2):
    if isinstance(x1, np.ndarray):
        x1, x2 = x1.astype(int), np.asarray(x2).astype(int)
    total = x1 + x2
    return step(step(np.asarray(total) - 0.5) - step(np.asarray(total) - 1.5) - 1)
