"""
title:
  en: 'Computes the opposite: 1 where the inputs are equal'
  es: 'Calcula lo contrario: 1 donde las entradas son iguales'
hint:
  en: 'XOR is 1 where the inputs differ.'
  es: 'XOR es 1 donde las entradas difieren.'
fails:
  - xor_truth_table
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
  - xor_of_other_zeros_and_ones
  - xor_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def xor(x1, x2):
    return (np.asarray(x1) == np.asarray(x2)).astype(int)
