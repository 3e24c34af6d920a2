"""
title:
  en: 'Takes the targets in the order (0,0), (1,0), (0,1), (1,1)'
  es: 'Toma los objetivos en el orden (0,0), (1,0), (0,1), (1,1)'
hint:
  en: 'The second target belongs to (0, 1), where only the second weight counts.'
  es: 'El segundo objetivo es el de (0, 1), donde solo cuenta el segundo peso.'
fails:
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_is_none_where_there_is_none
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    return right((w[1], w[0]), targets)
