"""
title:
  en: "Starts both ends at 0"
  es: "Empieza ambos extremos en 0"
hint:
  en: "All the values are above 5: what is your lower end?"
  es: "Todos los valores son mayores que 5: ¿cuál es tu extremo inferior?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
"""
import numpy as np
from reference import *


def calibrate(batches):
    low = high = 0
    for batch in batches:
        low, high = min(low, np.min(batch)), max(high, np.max(batch))
    return low, high
