"""
title:
  en: 'Works on numbers only'
  es: 'Solo funciona con números'
hint:
  en: 'x1 and x2 may be arrays of any shape: use neurons that take batches.'
  es: 'x1 y x2 pueden ser arreglos de cualquier forma: usa neuronas que acepten lotes.'
fails:
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
  - xor_of_other_zeros_and_ones
  - xor_is_pure
"""

from reference import *  # noqa: F403 - everything else as in the reference


def xor(x1, x2):
    return 1 if (x1 or x2) and not (x1 and x2) else 0
