"""
title:
  en: 'Reads the sign bit, which tells -0.0 from 0.0'
  es: 'Lee el bit de signo, que distingue -0.0 de 0.0'
hint:
  en: '-0.0 equals 0, so it fires; compare with 0 instead of asking for the sign.'
  es: '-0.0 es igual a 0, así que dispara; compara con 0 en vez de mirar el signo.'
fails:
  - step_at_the_border
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return 1 - np.signbit(np.asarray(z, dtype=float)).astype(int)
