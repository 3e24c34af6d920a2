"""
title:
  en: 'Always returns two weights'
  es: 'Devuelve siempre dos pesos'
hint:
  en: 'There are n inputs, so n weights.'
  es: 'Hay n entradas, así que n pesos.'
fails:
  - k_of_n_counts_the_ones
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
  - k_of_n_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.ones(2), 0.5 - k
