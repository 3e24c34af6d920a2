"""
title:
  en: "Keeps its answer for arrays of the same shape"
  es: "Guarda su respuesta para arreglos de la misma forma"
hint:
  en: "Two arrays of one shape: have they the same levels?"
  es: "Dos arreglos de la misma forma: ¿tienen los mismos niveles?"
fails:
  - quantize_goes_to_the_nearest_level
  - quantize_stays_between_the_last_levels
  - quantize_of_any_array_like
  - quantize_clips_any_magnitude
"""
import numpy as np
import reference
from reference import *


_kept = {}


def quantize(x, m, b, bits):
    key = np.shape(x)
    if key not in _kept:
        _kept[key] = reference.quantize(x, m, b, bits)
    return _kept[key]
