"""
title:
  en: 'Keeps adding weights to a list between calls'
  es: 'Va añadiendo pesos a una lista entre llamadas'
hint:
  en: 'A list made outside the function, or as a default value, lives on: make a new one in each call.'
  es: 'Una lista creada fuera de la función o como valor por defecto perdura: crea una nueva en cada llamada.'
fails:
  - k_of_n_counts_the_ones
  - k_of_n_always_and_never
  - k_of_n_counts_among_many
  - k_of_n_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference

_weights = []


def k_of_n(k, n):
    while len(_weights) < n:
        _weights.append(1)
    return list(_weights), 0.5 - k
