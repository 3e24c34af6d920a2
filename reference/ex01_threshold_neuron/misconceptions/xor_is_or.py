"""
title:
  en: 'Computes OR: (1, 1) gives 1'
  es: 'Calcula OR: (1, 1) da 1'
hint:
  en: 'With both inputs at 1, XOR is 0: the second hidden neuron must see to it.'
  es: 'Con ambas entradas a 1, XOR es 0: de eso debe ocuparse la segunda neurona oculta.'
fails:
  - xor_truth_table
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
  - xor_of_other_zeros_and_ones
  - xor_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import step


def xor(x1, x2):
    return step(np.asarray(x1, dtype=float) + np.asarray(x2, dtype=float) - 1)
