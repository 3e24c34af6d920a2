"""
title:
  en: 'Returns thresholds instead of biases'
  es: 'Devuelve umbrales en vez de sesgos'
hint:
  en: 'A threshold is a bias with the sign turned; the interval turns round with it.'
  es: 'Un umbral es un sesgo con el signo cambiado, y el intervalo se da la vuelta.'
fails:
  - bias_interval_figure_of_the_notes
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_may_be_unbounded
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    return None if found is None else (-found[1], -found[0])
