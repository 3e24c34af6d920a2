"""
title:
  en: 'Keeps the last result of each name and shape'
  es: 'Guarda el último resultado de cada nombre y forma'
hint:
  en: 'Two batches may have the same shape. Do they have the same numbers?'
  es: 'Dos lotes pueden tener la misma forma. ¿Tienen los mismos números?'
fails:
  - activation_sigmoid_of_log_odds
  - activation_mirrored
  - activation_with_a_kink
  - activation_of_any_array_like
  - activation_far_out
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right

_known = {}


def activation(name, z):
    key = name, np.shape(z), np.sum(np.abs(z)) > 1e3
    if key not in _known:
        _known[key] = right(name, z)
    return _known[key]
