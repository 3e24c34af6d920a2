"""
title:
  en: "Counts the outputs below `low` and takes the one left over"
  es: "Cuenta las salidas debajo de `low` y toma la que queda"
hint:
  en: "Where every output is small, nobody wins: the largest must itself be above `high`."
  es: "Si todas las salidas son chicas, nadie gana: la mayor misma debe superar `high`."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    between = (o >= low) & (o <= high)
    return i if (o < low).sum() >= o.size - 1 and not between.any() else -1
