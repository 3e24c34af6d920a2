"""
title:
  en: 'Returns (high, low)'
  es: 'Devuelve (high, low)'
hint:
  en: 'The lower end comes first.'
  es: 'El extremo inferior va primero.'
fails:
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    return None if found is None else found[::-1]
