"""
title:
  en: "Answers a second array of the same shape with the first one's result"
  es: "Responde a un segundo arreglo de la misma forma con el resultado del primero"
hint:
  en: "A call may depend on its arguments alone: no global variable, no dictionary as a default."
  es: "Una llamada sólo puede depender de sus argumentos: ni variables globales ni diccionarios por defecto."
fails:
  - log_softmax_of_shifted_logs
  - log_softmax_of_a_wide_gap
  - log_softmax_of_any_array_like
  - log_softmax_is_pure
"""
import numpy as np
from reference import *


def log_softmax(z, axis=-1, known={}):
    z = np.asarray(z, dtype=np.float64)
    if (z.shape, axis) not in known:
        d = z - z.max(axis=axis, keepdims=True)
        known[z.shape, axis] = d - np.log(np.exp(d).sum(axis=axis, keepdims=True))
    return known[z.shape, axis].copy()
