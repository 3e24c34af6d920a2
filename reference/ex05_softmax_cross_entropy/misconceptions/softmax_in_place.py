"""
title:
  en: "Shifts the caller's array in place"
  es: "Desplaza en el lugar el arreglo de quien llama"
hint:
  en: "np.asarray makes no copy of an array, so z -= ... writes into the argument."
  es: "np.asarray no copia un arreglo, así que z -= ... escribe en el argumento."
fails:
  - softmax_is_pure
  - softmax_of_any_array_like
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        z -= z.max(axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)
