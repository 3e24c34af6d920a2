"""
title:
  en: 'Returns (b, b) where both ends meet'
  es: 'Devuelve (b, b) donde los dos extremos coinciden'
hint:
  en: 'low <= b < high has no solution when low = high: the answer is None.'
  es: 'low <= b < high no tiene solución cuando low = high: la respuesta es None.'
fails:
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

import math

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def bias_interval(w, targets):
    edges = -np.array([0.0, w[1], w[0], float(w[0]) + float(w[1])])
    fires = np.asarray(targets) == 1
    low = max(edges[fires], default=-math.inf)
    high = min(edges[~fires], default=math.inf)
    return None if low > high else (low, high)
