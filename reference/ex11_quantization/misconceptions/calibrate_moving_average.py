"""
title:
  en: "Lets each range fade, as a moving average does"
  es: "Deja que cada rango se desvanezca, como una media móvil"
hint:
  en: "Is the largest value of all still in the range when the last array is small?"
  es: "¿Sigue en el rango el mayor valor de todos cuando el último arreglo es chico?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    low, high = np.min(batches[0]), np.max(batches[0])
    for batch in batches[1:]:
        low, high = 0.9 * low + 0.1 * np.min(batch), 0.9 * high + 0.1 * np.max(batch)
    return low, high
