"""
title:
  en: "Keeps the range of the last array only"
  es: "Conserva sólo el rango del último arreglo"
hint:
  en: "What do you do with the range found so far when the next array comes?"
  es: "¿Qué haces con el rango hallado hasta ahora cuando llega el arreglo siguiente?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    for batch in batches:
        low, high = np.min(batch), np.max(batch)
    return low, high
