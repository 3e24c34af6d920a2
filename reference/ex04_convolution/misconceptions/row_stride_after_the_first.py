"""
title:
  en: "Begins the strided windows at the stride"
  es: "Empieza las ventanas espaciadas en el paso"
hint:
  en: "Over which value does the first window begin, whatever the stride?"
  es: "¿Sobre qué valor empieza la primera ventana, sea cual sea el paso?"
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
    return np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[stride - 1::stride]
