"""
title:
  en: "Works row by row and so on two dimensions only"
  es: "Trabaja fila por fila y por eso sólo en dos dimensiones"
hint:
  en: "A vector is legal, and so is an array of three dimensions: let `axis` do the work instead of a loop over rows."
  es: "Un vector es legal, y también un arreglo de tres dimensiones: deja que `axis` haga el trabajo en vez de un bucle de filas."
fails:
  - softmax_along_any_axis
  - softmax_of_any_array_like
  - softmax_undoes_the_logarithm
  - softmax_winner_takes_all
"""
import numpy as np
from reference import *


def softmax(z, axis=-1):
    z = np.atleast_2d(np.asarray(z, dtype=np.float64))
    if axis in (0, -2):
        return softmax(z.T).T
    with np.errstate(over="ignore"):
        rows = [np.exp(row - np.max(row)) for row in z]
    return np.array([row / row.sum() for row in rows])
