"""
title:
  en: 'Returns the two ends even where no bias lies between them'
  es: 'Devuelve los dos extremos aunque no haya ningún sesgo entre ellos'
hint:
  en: 'Where low is not below high there is no bias: return None.'
  es: 'Si low no es menor que high no hay ningún sesgo: devuelve None.'
fails:
  - bias_interval_has_no_tolerance
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

import math

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference


def bias_interval(w, targets):
    edges = -np.array([0.0, w[1], w[0], float(w[0]) + float(w[1])])
    fires = np.asarray(targets) == 1
    return max(edges[fires], default=-math.inf), min(edges[~fires], default=math.inf)
