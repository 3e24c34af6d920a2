"""
title:
  en: "Forgets to keep the summed dimension"
  es: "Olvida conservar la dimensión sumada"
hint:
  en: "A sum of shape (batch,) lines up with the columns of (batch, n), not with its rows: keepdims=True."
  es: "Una suma de forma (lote,) se alinea con las columnas de (lote, n), no con sus filas: keepdims=True."
fails:
  - softmax_along_any_axis
  - softmax_is_pure
  - softmax_of_any_array_like
  - softmax_shift_of_each_row
  - softmax_undoes_the_logarithm
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis)
