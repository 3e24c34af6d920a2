"""
title:
  en: "Makes the range symmetric"
  es: "Hace simétrico el rango"
hint:
  en: "Was -5 among the values, or only 5?"
  es: "¿Estaba -5 entre los valores, o sólo 5?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
"""
import numpy as np
from reference import *


def calibrate(batches):
    top = max(np.max(np.abs(batch)) for batch in batches)
    return -top, top
