"""
title:
  en: "Normalises along the batch when no axis is named"
  es: "Normaliza por el lote cuando no se nombra el eje"
hint:
  en: "The default is the last axis, -1: batches come first, classes last."
  es: "El valor por defecto es el último eje, -1: primero va el lote, las clases al final."
fails:
  - softmax_undoes_the_logarithm
  - softmax_shift_of_each_row
  - softmax_along_any_axis
  - softmax_winner_takes_all
  - softmax_of_any_array_like
  - softmax_is_pure
"""
import numpy as np
from reference import *


def softmax(z, axis=0):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
