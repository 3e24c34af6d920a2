"""
title:
  en: "Returns as many values as it was given"
  es: "Devuelve tantos valores como recibió"
hint:
  en: "7 values under a kernel of 3: on how many places does the kernel lie wholly on the row?"
  es: "7 valores con un kernel de 3: ¿en cuántos lugares el kernel está por completo sobre la fila?"
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
    return np.correlate(padded, np.asarray(kernel, dtype=float), mode="same")[::stride]
