"""
title:
  en: 'Sorts the caller''s list'
  es: 'Ordena la lista de quien llama'
hint:
  en: 'sort works in place; sorted gives a new list.'
  es: 'sort trabaja sobre la propia lista; sorted da una nueva.'
fails:
  - is_threshold_gate_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    first, second, third, last = (int(t) for t in targets)
    if isinstance(targets, list):
        targets.sort()
    return not (first == last and second == third and first != second)
