"""
title:
  en: 'Flattens matrices'
  es: 'Aplana las matrices'
hint:
  en: 'Give the result the shape of x1.'
  es: 'Da al resultado la forma de x1.'
fails:
  - xor_of_arrays_undoes_itself
  - xor_takes_any_array_like
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import xor as right


def xor(x1, x2):
    return right(x1, x2) if np.ndim(x1) == 0 else right(np.ravel(x1), np.ravel(x2))
