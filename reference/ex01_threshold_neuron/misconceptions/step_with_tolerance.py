"""
title:
  en: 'Counts numbers a little below 0 as 0'
  es: 'Cuenta como 0 los números un poco menores que 0'
hint:
  en: 'A negative number is negative however small; a threshold has no tolerance.'
  es: 'Un número negativo lo es por pequeño que sea; un umbral no tiene tolerancia.'
fails:
  - step_at_the_border
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (np.asarray(z) >= -1e-9).astype(int)
