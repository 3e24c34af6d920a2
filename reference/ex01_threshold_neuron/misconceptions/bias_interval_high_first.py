"""
title:
  en: 'Returns (high, low)'
  es: 'Devuelve (high, low)'
hint:
  en: 'The lower end comes first.'
  es: 'El extremo inferior va primero.'
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
    return None if found is None else found[::-1]
