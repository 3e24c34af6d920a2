"""
title:
  en: "Accepts other outputs exactly at `low`"
  es: "Acepta otras salidas exactamente en `low`"
hint:
  en: "Below is strict: 0.2 is not below 0.2."
  es: "Por debajo es estricto: 0.2 no está por debajo de 0.2."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] > high and (np.delete(o, i) <= low).all() else -1
