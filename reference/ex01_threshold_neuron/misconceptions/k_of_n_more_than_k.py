"""
title:
  en: 'Asks for more than k ones'
  es: 'Pide más de k unos'
hint:
  en: 'Exactly k ones are enough: with k ones the sum must be at least 0.'
  es: 'Con exactamente k unos basta: con k unos la suma debe ser al menos 0.'
fails:
  - k_of_n_counts_the_ones
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
  - k_of_n_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return np.ones(n), -k - 0.5
