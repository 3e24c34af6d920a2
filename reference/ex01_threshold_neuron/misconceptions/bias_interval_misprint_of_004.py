"""
title:
  en: 'Computes the corner (1, 1) as b + 1 - 1, as notes 004 print it'
  es: 'Calcula la esquina (1, 1) como b + 1 - 1, como lo imprimen los apuntes 004'
hint:
  en: 'At (1, 1) both weights are added: b + 1 + 2.'
  es: 'En (1, 1) se suman los dos pesos: b + 1 + 2.'
fails:
  - bias_interval_figure_of_the_notes
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

import math

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def bias_interval(w, targets):
    edges = -np.array([0.0, w[1], w[0], float(w[0]) - float(w[0])])
    fires = np.asarray(targets) == 1
    low = max(edges[fires], default=-math.inf)
    high = min(edges[~fires], default=math.inf)
    return (low, high) if low < high else None
