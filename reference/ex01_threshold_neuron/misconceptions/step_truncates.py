"""
title:
  en: 'Cuts the fraction off before comparing'
  es: 'Quita la parte decimal antes de comparar'
hint:
  en: '-0.5 is negative, but as an integer it is 0.'
  es: '-0.5 es negativo, pero convertido en entero es 0.'
fails:
  - step_at_the_border
  - step_fires_from_zero_on
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (np.asarray(z).astype(int) >= 0).astype(int)
