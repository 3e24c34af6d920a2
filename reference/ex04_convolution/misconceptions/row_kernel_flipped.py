"""
title:
  en: "Computes the convolution of mathematics"
  es: "Calcula la convolución de las matemáticas"
hint:
  en: "Which weight lies over the first value of the window, the first or the last? What do frameworks call a convolution?"
  es: "¿Qué peso está sobre el primer valor de la ventana, el primero o el último? ¿A qué llaman convolución los frameworks?"
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
    return np.convolve(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride]
