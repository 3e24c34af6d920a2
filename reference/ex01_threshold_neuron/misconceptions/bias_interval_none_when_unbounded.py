"""
title:
  en: 'Returns None for an end that nothing bounds'
  es: 'Devuelve None en un extremo que nada acota'
hint:
  en: 'An unbounded end is -inf or inf.'
  es: 'Un extremo sin cota es -inf o inf.'
fails:
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_may_be_unbounded
"""

import math

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    if found is None:
        return None
    return tuple(None if math.isinf(end) else end for end in found)
