"""
title:
  en: "Leaves the stride out"
  es: "No tiene en cuenta el paso"
hint:
  en: "Where does the second window begin when the stride is 2?"
  es: "¿Dónde empieza la segunda ventana cuando el paso es 2?"
fails:
  - correlate1d_of_the_notes
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
  - correlate1d_is_pure
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    return np.correlate(np.pad(np.asarray(x, dtype=float), padding), np.asarray(kernel, dtype=float), mode="valid")
