"""
title:
  en: "Takes the maximum of the whole array away, not that of each slice"
  es: "Resta el máximo de todo el arreglo, no el de cada corte"
hint:
  en: "A row far below the global maximum loses all its exponentials to underflow, and 0/0 is left. Every row needs its own maximum."
  es: "Una fila muy por debajo del máximo global pierde todas sus exponenciales, y queda 0/0. Cada fila necesita su propio máximo."
fails:
  - softmax_shift_of_each_row
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max())
    return e / e.sum(axis=axis, keepdims=True)
