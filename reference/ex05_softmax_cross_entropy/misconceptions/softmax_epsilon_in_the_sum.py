"""
title:
  en: "Adds a small number to the denominator"
  es: "Suma un número chico al denominador"
hint:
  en: "After the shift the sum is at least 1: it needs no protection, and the values must add up to 1."
  es: "Después del desplazamiento la suma es al menos 1: no necesita protección, y los valores deben sumar 1."
fails:
  - softmax_along_any_axis
  - softmax_of_any_array_like
  - softmax_undoes_the_logarithm
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / (e.sum(axis=axis, keepdims=True) + 1e-5)
