"""
title:
  en: 'Gives an array of one element back for a number'
  es: 'Devuelve un arreglo de un elemento para un número'
hint:
  en: 'A number in, a number out: the result has the shape of z, and a number has none.'
  es: 'Si entra un número, sale un número: el resultado tiene la forma de z, y un número no tiene ninguna.'
fails:
  - step_at_the_border
  - step_keeps_the_shape
  - step_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def step(z):
    return (np.atleast_1d(z) >= 0).astype(int)
