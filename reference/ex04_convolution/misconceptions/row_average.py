"""
title:
  en: "Takes the mean of the products"
  es: "Toma la media de los productos"
hint:
  en: "Is a correlation a sum or a mean? Compare with the -3 of the notes."
  es: "¿Una correlación es una suma o una media? Compara con el -3 de los apuntes."
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
    padded, kernel = np.pad(np.asarray(x, dtype=float), padding), np.asarray(kernel, dtype=float)
    starts = range(0, padded.size - kernel.size + 1, stride)
    return np.array([np.mean(padded[s:s + kernel.size] * kernel) for s in starts])
