"""
title:
  en: 'Flattens matrices'
  es: 'Aplana las matrices'
hint:
  en: 'Keep the shape of z: comparing an array with 0 does it by itself.'
  es: 'Conserva la forma de z: comparar un arreglo con 0 ya lo hace.'
fails:
  - step_keeps_the_shape
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    flat = [1 if value >= 0 else 0 for value in np.ravel(z)]
    return flat if np.ndim(z) else flat[0]
