"""
title:
  en: "The default axis is 1, right for matrices only"
  es: "El eje por defecto es 1, correcto sólo para matrices"
hint:
  en: "Axis 1 is the last one of a matrix, but not of a vector nor of an array of three dimensions."
  es: "El eje 1 es el último de una matriz, pero no el de un vector ni el de un arreglo de tres dimensiones."
fails:
  - softmax_along_any_axis
  - softmax_is_pure
  - softmax_of_any_array_like
  - softmax_undoes_the_logarithm
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=1):
    z = np.asarray(z, dtype=np.float64)
    with np.errstate(over="ignore"):
        e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
