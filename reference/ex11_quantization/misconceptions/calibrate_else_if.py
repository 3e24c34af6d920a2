"""
title:
  en: "Looks for a new maximum only where there was no new minimum"
  es: "Busca un nuevo máximo sólo si no hubo un nuevo mínimo"
hint:
  en: "A single value is both the smallest and the largest: which of your branches sees it?"
  es: "Un único valor es a la vez el menor y el mayor: ¿cuál de tus ramas lo ve?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    low, high = float("inf"), float("-inf")
    for batch in batches:
        for value in np.ravel(batch):
            if value < low:
                low = value
            elif value > high:
                high = value
    return low, high
