"""
title:
  en: "Goes on from the range of the call before"
  es: "Sigue desde el rango de la llamada anterior"
hint:
  en: "Does another list of arrays, seen earlier, belong to this one?"
  es: "¿Otra lista de arreglos, vista antes, forma parte de ésta?"
fails:
  - calibrate_bounds_what_was_seen
  - calibrate_of_any_array_likes
  - calibrate_is_pure
"""
import numpy as np
import reference
from reference import *


_seen = []


def calibrate(batches):
    _seen.extend(reference.calibrate(batches))
    return min(_seen), max(_seen)
