"""
title:
  en: "Uses powers of two"
  es: "Usa potencias de dos"
hint:
  en: "The exponential is that of e. Bits belong to entropy_bits."
  es: "La exponencial es la de e. Los bits son cosa de entropy_bits."
fails:
  - softmax_of_any_array_like
  - softmax_undoes_the_logarithm
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp2(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
