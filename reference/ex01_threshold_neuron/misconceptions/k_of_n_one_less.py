"""
title:
  en: 'Fires with k - 1 ones already, as for a threshold with >'
  es: 'Dispara ya con k - 1 unos, como con un umbral con >'
hint:
  en: 'With k - 1 ones the sum must be below 0; b = 1 - k makes it 0, which fires.'
  es: 'Con k - 1 unos la suma debe ser menor que 0; b = 1 - k la hace 0, que dispara.'
fails:
  - k_of_n_counts_the_ones
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
  - k_of_n_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.ones(n), 1 - k
