"""
title:
  en: 'Cuts the fractions off the weights'
  es: 'Quita los decimales a los pesos'
hint:
  en: 'An array made with dtype=int loses the fractions: weights are real numbers.'
  es: 'Un arreglo creado con dtype=int pierde los decimales: los pesos son números reales.'
fails:
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    return right(np.asarray(w).astype(int), targets)
