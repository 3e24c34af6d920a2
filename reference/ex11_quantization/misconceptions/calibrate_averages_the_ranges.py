"""
title:
  en: "Averages the ranges of the arrays"
  es: "Promedia los rangos de los arreglos"
hint:
  en: "Does every value lie in the average of two ranges?"
  es: "¿Todo valor está en el promedio de dos rangos?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    return np.mean([np.min(batch) for batch in batches]), np.mean([np.max(batch) for batch in batches])
