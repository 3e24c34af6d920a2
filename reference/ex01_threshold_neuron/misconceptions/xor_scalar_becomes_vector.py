"""
title:
  en: 'Gives an array of one element back for two numbers'
  es: 'Devuelve un arreglo de un elemento para dos números'
hint:
  en: 'Numbers in, a number out.'
  es: 'Si entran números, sale un número.'
fails:
  - xor_truth_table
  - xor_of_other_zeros_and_ones
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor as right


def xor(x1, x2):
    return right(np.atleast_1d(x1), np.atleast_1d(x2))
