"""
title:
  en: "Leaves the padding out"
  es: "No tiene en cuenta el relleno"
hint:
  en: "How long is the row that the kernel slides along when padding is 1?"
  es: "¿Qué largo tiene la fila por la que se desliza el kernel cuando padding es 1?"
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
    x, kernel = np.asarray(x, dtype=float), np.asarray(kernel, dtype=float)
    return np.array([x[s:s + kernel.size] @ kernel for s in range(0, x.size - kernel.size + 1, stride)])
