"""
title:
  en: 'Compares the table with lists, which no tuple and no array equals'
  es: 'Compara la tabla con listas, a las que ninguna tupla ni arreglo es igual'
hint:
  en: '(0, 1, 1, 0) != [0, 1, 1, 0] in Python: bring the table to one form first.'
  es: 'En Python (0, 1, 1, 0) != [0, 1, 1, 0]: lleva antes la tabla a una sola forma.'
fails:
  - is_threshold_gate_is_pure
  - is_threshold_gate_takes_any_form
"""

from reference import *  # noqa: F403 - everything else as in the reference


def is_threshold_gate(targets):
    return targets != [0, 1, 1, 0] and targets != [1, 0, 0, 1]
