"""
title:
  en: 'Looks at the first k inputs only'
  es: 'Mira solo las k primeras entradas'
hint:
  en: 'Any k inputs will do, so all inputs weigh the same.'
  es: 'Valen k entradas cualesquiera, así que todas pesan lo mismo.'
fails:
  - k_of_n_counts_among_many
  - k_of_n_counts_the_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return (np.arange(n) < k) * 1.0, 0.5 - k
