"""
title:
  en: 'Writes one row a unit'
  es: 'Escribe una fila por unidad'
hint:
  en: 'In x @ W, what does a column of W belong to?'
  es: 'En x @ W, ¿a qué pertenece una columna de W?'
fails:
  - xor_network_truth_table
  - xor_network_is_small
  - xor_network_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor_network():
    return [([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], [-1.0, -1.0, -2.0], "step"), ([[1.0, 1.0, -2.0]], [-1.0], "step")]
