"""
title:
  en: 'Returns one number for all the weights'
  es: 'Devuelve un solo número como pesos'
hint:
  en: 'w has shape (n,): one weight an input, even if they are all alike.'
  es: 'w tiene forma (n,): un peso por entrada, aunque sean todos iguales.'
fails:
  - k_of_n_counts_the_ones
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
  - k_of_n_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def k_of_n(k, n):
    return 1.0, 0.5 - k
