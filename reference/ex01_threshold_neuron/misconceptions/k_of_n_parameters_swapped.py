"""
title:
  en: 'Takes n first and k second'
  es: 'Recibe primero n y después k'
hint:
  en: 'The parameters are k, n in this order.'
  es: 'Los parámetros son k, n, en este orden.'
fails:
  - k_of_n_always_and_never
  - k_of_n_counts_the_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(n, k):
    return np.ones(n), 0.5 - k
