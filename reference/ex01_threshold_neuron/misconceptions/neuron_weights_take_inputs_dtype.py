"""
title:
  en: 'Makes the weights integers when the inputs are'
  es: 'Convierte los pesos en enteros cuando lo son las entradas'
hint:
  en: 'A weight of 0.5 beside an integer input is still 0.5: choose a float type for all.'
  es: 'Un peso de 0.5 junto a una entrada entera sigue siendo 0.5: usa decimales para todo.'
fails:
  - neuron_is_exact
  - neuron_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def neuron(x, w, b):
    x = np.asarray(x)
    x = x.astype(int) if x.dtype == bool else x
    return step(x @ np.asarray(w).astype(x.dtype) + b)
