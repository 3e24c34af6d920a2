"""
title:
  en: 'Asks for a gap between the ends and misses narrow intervals'
  es: 'Exige una separación entre los extremos y se pierde los intervalos estrechos'
hint:
  en: 'Any low < high is an interval, however narrow.'
  es: 'Cualquier low < high es un intervalo, por estrecho que sea.'
fails:
  - bias_interval_has_no_tolerance
"""

from reference import *  # noqa: F403 - everything else as in the reference
from reference import bias_interval as right


def bias_interval(w, targets):
    found = right(w, targets)
    return found if found is None or found[1] - found[0] > 1e-9 else None
