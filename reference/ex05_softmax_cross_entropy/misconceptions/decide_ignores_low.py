"""
title:
  en: "Asks only for a single output above `high`"
  es: "Sólo pide una única salida por encima de `high`"
hint:
  en: "An output between the thresholds casts doubt: then the answer is -1."
  es: "Una salida entre los umbrales siembra dudas: entonces la respuesta es -1."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    above = np.flatnonzero(np.asarray(outputs) > high)
    return int(above[0]) if above.size == 1 else -1
