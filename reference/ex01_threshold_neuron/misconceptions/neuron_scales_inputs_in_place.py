"""
title:
  en: 'Multiplies the inputs by the weights in place'
  es: 'Multiplica las entradas por los pesos sobre el propio argumento'
hint:
  en: 'x *= w changes the caller''s array, and fails on integers and read-only arrays; write x * w.'
  es: 'x *= w cambia el arreglo de quien llama y falla con enteros y con solo lectura; escribe x * w.'
fails:
  - neuron_is_exact
  - neuron_is_pure
  - neuron_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    x = np.asarray(x)
    x *= np.asarray(w)
    return step(x.sum(axis=-1) + b)
