"""
title:
  en: "Accepts an output exactly at `high`"
  es: "Acepta una salida exactamente en `high`"
hint:
  en: "Above is strict: 0.8 is not above 0.8."
  es: "Por encima es estricto: 0.8 no está por encima de 0.8."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, low=0.2, high=0.8):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] >= high and (np.delete(o, i) < low).all() else -1
