"""
title:
  en: 'Prints the sum on the way'
  es: 'Imprime la suma por el camino'
hint:
  en: 'Remove the print: a function that is asked for a value gives only the value.'
  es: 'Quita el print: una función a la que se pide un valor solo da el valor.'
fails:
  - neuron_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    z = np.asarray(x, dtype=float) @ np.asarray(w, dtype=float) + b
    print("z =", z)
    return step(z)
