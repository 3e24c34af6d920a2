"""
title:
  en: 'Keeps the loosest bound in each direction instead of the tightest'
  es: 'Se queda con la cota más floja de cada lado en vez de la más estricta'
hint:
  en: 'All four conditions must hold: the largest of the lower bounds, the smallest of the upper ones.'
  es: 'Deben cumplirse las cuatro condiciones: la mayor cota inferior y la menor cota superior.'
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
    edges = -np.array([0.0, w[1], w[0], float(w[0]) + float(w[1])])
    fires = np.asarray(targets) == 1
    low = min(edges[fires], default=-math.inf)
    high = max(edges[~fires], default=math.inf)
    return (low, high) if low < high else None
