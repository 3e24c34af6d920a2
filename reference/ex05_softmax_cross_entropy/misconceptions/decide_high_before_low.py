"""
title:
  en: "Takes the thresholds in the other order"
  es: "Recibe los umbrales en el otro orden"
hint:
  en: "The order is outputs, low, high."
  es: "El orden es outputs, low, high."
fails:
  - decide_is_strict_at_the_thresholds
  - decide_on_a_grid
"""
import numpy as np
from reference import *


def decide(outputs, high=0.8, low=0.2):
    o = np.asarray(outputs, dtype=np.float64)
    i = int(o.argmax())
    return i if o[i] > high and (np.delete(o, i) < low).all() else -1
