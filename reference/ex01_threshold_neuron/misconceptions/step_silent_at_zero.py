"""
title:
  en: 'Fires only above 0'
  es: 'Dispara solo por encima de 0'
hint:
  en: 'At z = 0 the answer here is 1: the condition is >=, not >.'
  es: 'En z = 0 la respuesta aquí es 1: la condición es >=, no >.'
fails:
  - step_at_the_border
  - step_fires_from_zero_on
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (np.asarray(z) > 0).astype(int)
