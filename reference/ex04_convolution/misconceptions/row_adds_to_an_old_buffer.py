"""
title:
  en: "Adds to the sums of the call before"
  es: "Suma sobre lo que quedó de la llamada anterior"
hint:
  en: "Is your array of sums made anew, and of zeros, in every call?"
  es: "¿Tu arreglo de sumas se crea de nuevo, y con ceros, en cada llamada?"
fails:
  - correlate1d_of_one_value
  - correlate1d_of_any_row
  - correlate1d_is_homogeneous
  - correlate1d_is_pure
"""
import numpy as np
from reference import *

_sums = {}


def correlate1d(x, kernel, stride=1, padding=0):
    padded, kernel = np.pad(np.asarray(x, dtype=float), padding), np.asarray(kernel, dtype=float)
    stops = (padded.size - kernel.size) // stride + 1
    sums = _sums.setdefault(stops, np.zeros(stops))
    for k, weight in enumerate(kernel):
        sums += weight * padded[k:k + (stops - 1) * stride + 1:stride]
    return sums
