"""
title:
  en: "Pads with the border values"
  es: "Rellena con los valores del borde"
hint:
  en: "What stands beyond the first value: a copy of it, or nothing? Which number stands for nothing in a sum of products?"
  es: "¿Qué hay más allá del primer valor: una copia de él, o nada? ¿Qué número vale por nada en una suma de productos?"
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
    padded = np.pad(np.asarray(x, dtype=float), padding, mode="edge")
    return np.correlate(padded, np.asarray(kernel, dtype=float), mode="valid")[::stride]
