"""
title:
  en: 'Takes k = 0 for k = 1'
  es: 'Toma k = 0 por k = 1'
hint:
  en: 'At least 0 ones holds for every input, (0, ..., 0) included.'
  es: 'Que haya al menos 0 unos se cumple con cualquier entrada, incluida (0, ..., 0).'
fails:
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.ones(n), 0.5 - (k or 1)
