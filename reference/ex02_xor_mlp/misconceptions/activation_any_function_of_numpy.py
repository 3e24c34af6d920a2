"""
title:
  en: 'Looks other names up in NumPy'
  es: 'Busca los demás nombres en NumPy'
hint:
  en: 'np.sin exists. Is it one of the five?'
  es: 'np.sin existe. ¿Es una de las cinco?'
fails:
  - activation_with_a_kink
  - activation_refuses_other_names
  - activation_of_any_array_like
  - activation_far_out
  - activation_is_pure
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import activation as right


def activation(name, z):
    return getattr(np, name)(z) if hasattr(np, name) and name else right(name, z)
