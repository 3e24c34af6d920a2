"""
title:
  en: "Takes the maximum of the whole array away"
  es: "Resta el máximo de todo el arreglo"
hint:
  en: "A row far below the global maximum has nothing but zeros left in its sum, and log 0 is -inf."
  es: "A una fila muy por debajo del máximo global sólo le quedan ceros en la suma, y log 0 es -inf."
fails:
  - log_softmax_of_any_array_like
  - log_softmax_of_shifted_logs
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(all="ignore"):
        d = z - z.max()
        return d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
