"""
title:
  en: 'Prints each term'
  es: 'Imprime cada término'
hint:
  en: 'What is still on the screen after debugging?'
  es: '¿Qué quedó en pantalla después de depurar?'
fails:
  - max_regions_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import max_regions as right


def max_regions(n_hyperplanes, n_dims):
    for k in range(min(n_dims, 3)):
        print("term", k)
    return right(n_hyperplanes, n_dims)
