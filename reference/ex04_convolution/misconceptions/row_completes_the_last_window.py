"""
title:
  en: "Completes the last window with zeros"
  es: "Completa con ceros la última ventana"
hint:
  en: "When the last stride leads past the end, is there a window there? Who asked for more zeros than padding?"
  es: "Cuando el último paso lleva más allá del final, ¿hay ahí una ventana? ¿Quién pidió más ceros que padding?"
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
    stops = -(-(padded.size - kernel.size) // stride) + 1
    padded = np.pad(padded, (0, stride))
    return np.array([padded[i * stride:i * stride + kernel.size] @ kernel for i in range(stops)])
