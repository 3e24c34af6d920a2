"""
title:
  en: 'Takes the first corner that fires and the last that does not for the tightest'
  es: 'Toma como más estrictas la primera esquina que dispara y la última que no'
hint:
  en: 'That holds for AND and OR with positive weights; in general compare all four sums.'
  es: 'Eso vale para AND y OR con pesos positivos; en general hay que comparar las cuatro sumas.'
fails:
  - bias_interval_figure_of_the_notes
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

import math

from reference import *  # noqa: F403 - everything else as in the reference


def bias_interval(w, targets):
    edges = [0.0, -float(w[1]), -float(w[0]), -float(w[0]) - float(w[1])]
    lower = [edge for edge, target in zip(edges, targets, strict=True) if target]
    upper = [edge for edge, target in zip(edges, targets, strict=True) if not target]
    low = lower[0] if lower else -math.inf
    high = upper[-1] if upper else math.inf
    return (low, high) if low < high else None
