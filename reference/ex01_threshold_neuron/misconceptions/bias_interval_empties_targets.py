"""
title:
  en: 'Empties the list of targets it is given'
  es: 'Vacía la lista de objetivos que recibe'
hint:
  en: 'pop changes the caller''s list; go over it with zip instead.'
  es: 'pop cambia la lista de quien llama; recórrela con zip.'
fails:
  - bias_interval_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    table = [targets.pop(0) for _ in range(4)] if isinstance(targets, list) else targets
    return right(w, table)
