"""
title:
  en: 'Divides with /'
  es: 'Divide con /'
hint:
  en: 'How many digits of a float are right?'
  es: '¿Cuántas cifras de un flotante son correctas?'
fails:
  - max_regions_is_exact
"""

from reference import *  # noqa: F403 - everything else as in the reference


def max_regions(n_hyperplanes, n_dims):
    term = total = 1.0
    for k in range(1, n_dims + 1):
        term = term * (n_hyperplanes - k + 1) / k
        total += term
    return int(total)
