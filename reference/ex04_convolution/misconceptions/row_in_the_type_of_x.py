"""
title:
  en: "Stores the sums in the type of x"
  es: "Guarda las sumas en el tipo de x"
hint:
  en: "Of which type is np.zeros_like(x) when x holds whole numbers? What becomes of 2.5 in it?"
  es: "¿De qué tipo es np.zeros_like(x) cuando x tiene enteros? ¿Qué pasa ahí con 2,5?"
fails:
  - correlate1d_of_any_row
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    padded, kernel = np.pad(x, padding), np.asarray(kernel)
    starts = range(0, padded.size - kernel.size + 1, stride)
    result = np.zeros(len(starts), dtype=padded.dtype)
    for i, start in enumerate(starts):
        result[i] = (padded[start:start + kernel.size] * kernel).sum()
    return result
