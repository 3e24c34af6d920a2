"""
title:
  en: "Stacks arrays of different shapes"
  es: "Apila arreglos de formas distintas"
hint:
  en: "What does np.array say to a list of arrays that differ in shape?"
  es: "¿Qué responde np.array a una lista de arreglos de formas distintas?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_ignores_order_and_cuts
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
from reference import *


def calibrate(batches):
    stacked = np.array(batches)
    return stacked.min(), stacked.max()
