"""
title:
  en: 'Puts a large number where nothing bounds the bias'
  es: 'Pone un número grande donde nada acota el sesgo'
hint:
  en: 'However large, a number is a bound; infinity is not.'
  es: 'Por grande que sea, un número es una cota; el infinito no.'
fails:
  - bias_interval_has_no_tolerance
  - bias_interval_holds_the_right_biases
  - bias_interval_is_exact_for_any_form
  - bias_interval_may_be_unbounded
"""

import numpy as np
from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    return None if found is None else tuple(np.clip(found, -1e9, 1e9).tolist())
