"""
title:
  en: "Writes the result into an array of the argument's type"
  es: "Escribe el resultado en un arreglo del tipo del argumento"
hint:
  en: "np.empty_like of integer logits is an integer array: probabilities are cut down to 0 there."
  es: "np.empty_like de logits enteros es un arreglo entero: ahí las probabilidades se truncan a 0."
fails:
  - softmax_of_any_array_like
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.asarray(z)
    result = np.empty_like(z)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
    result[...] = e / e.sum(axis=axis, keepdims=True)
    return result
