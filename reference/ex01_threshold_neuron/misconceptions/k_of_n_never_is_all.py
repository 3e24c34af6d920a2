"""
title:
  en: 'Takes n + 1 of n for all of n'
  es: 'Toma n + 1 de n por todos'
hint:
  en: 'At least n + 1 of n ones is impossible: that neuron never fires.'
  es: 'Que haya al menos n + 1 unos entre n es imposible: esa neurona no dispara nunca.'
fails:
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.ones(n), 0.5 - min(k, n)
