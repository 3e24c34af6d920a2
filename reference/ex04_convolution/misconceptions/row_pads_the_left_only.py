"""
title:
  en: "Puts all the zeros on the left"
  es: "Pone todos los ceros a la izquierda"
hint:
  en: "At how many ends of the row do zeros belong?"
  es: "¿En cuántos extremos de la fila van ceros?"
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
    padded = np.pad(np.asarray(x, dtype=float), (2 * padding, 0))
    return np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride]
