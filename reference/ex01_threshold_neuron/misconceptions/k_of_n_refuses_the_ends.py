"""
title:
  en: 'Refuses k = 0 and k = n + 1'
  es: 'Rechaza k = 0 y k = n + 1'
hint:
  en: 'Both are legal: a neuron that always fires, and one that never does.'
  es: 'Ambos son legales: una neurona que dispara siempre y otra que no dispara nunca.'
fails:
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    if not 1 <= k <= n:
        raise ValueError("k is out of range")
    return np.ones(n), 0.5 - k
