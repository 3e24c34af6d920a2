"""
title:
  en: "Cuts negative sums off"
  es: "Recorta las sumas negativas"
hint:
  en: "Which function turns negative numbers into 0, and is it asked for here?"
  es: "¿Qué función vuelve 0 los números negativos, y se pide aquí?"
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
    padded = np.pad(np.asarray(x, dtype=float), padding)
    return np.maximum(np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride], 0)
