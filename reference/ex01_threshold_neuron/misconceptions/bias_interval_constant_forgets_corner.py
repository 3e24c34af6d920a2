"""
title:
  en: 'Forgets the corner (1, 1) where all the targets are alike'
  es: 'Olvida la esquina (1, 1) cuando todos los objetivos son iguales'
hint:
  en: 'With two positive weights (1, 1) has the largest sum: for a table of zeros it decides high.'
  es: 'Con dos pesos positivos, (1, 1) tiene la mayor suma: en una tabla de ceros es ella quien decide high.'
fails:
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
"""

import math

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    edges = [0.0, -float(w[1]), -float(w[0])]
    if not any(targets):
        return -math.inf, min(edges)
    if all(targets):
        return max(edges), math.inf
    return right(w, targets)
