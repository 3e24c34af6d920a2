"""
title:
  en: 'Answers -1 instead of 0 below the threshold'
  es: 'Responde -1 en vez de 0 por debajo del umbral'
hint:
  en: 'That is the sign; the step answers 0 where z is negative.'
  es: 'Eso es el signo; el escalón responde 0 donde z es negativo.'
fails:
  - step_at_the_border
  - step_fires_from_zero_on
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return np.where(np.asarray(z) >= 0, 1, -1)
