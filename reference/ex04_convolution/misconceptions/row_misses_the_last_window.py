"""
title:
  en: "Stops one window early"
  es: "Se detiene una ventana antes"
hint:
  en: "Where may the last window begin so that its last value is the row's last? Does your range reach that far?"
  es: "¿Dónde puede empezar la última ventana para que su último valor sea el último de la fila? ¿Tu rango llega hasta ahí?"
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
    return np.array([padded[s:s + kernel.size] @ kernel for s in range(0, padded.size - kernel.size, stride)])
