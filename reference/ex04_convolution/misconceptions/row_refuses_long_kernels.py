"""
title:
  en: "Refuses a kernel longer than the row"
  es: "Rechaza un kernel más largo que la fila"
hint:
  en: "2 values with 2 zeros at each end are 6: does a kernel of 5 fit?"
  es: "2 valores con 2 ceros en cada extremo son 6: ¿cabe un kernel de 5?"
fails:
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    if len(kernel) > len(x):
        raise ValueError("the kernel is longer than the row")
    padded = np.pad(np.asarray(x, dtype=float), padding)
    return np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride]
