"""
title:
  en: "Returns (high, low)"
  es: "Devuelve (high, low)"
hint:
  en: "In which order does scale_offset want them?"
  es: "¿En qué orden los quiere scale_offset?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
"""
import numpy as np
import reference
from reference import *


def calibrate(batches):
    low, high = reference.calibrate(batches)
    return high, low
