"""
title:
  en: "Asks only that all others lie below `low`"
  es: "Sólo pide que las demás queden debajo de `low`"
hint:
  en: "The winner must stand out above `high` itself."
  es: "La ganadora misma debe superar `high`."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] >= low and (np.delete(o, i) < low).all() else -1
