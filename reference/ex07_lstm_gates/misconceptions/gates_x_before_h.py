"""
title:
  en: "Concatenates x before h"
  es: "Concatena x antes que h"
hint:
  en: "In [h, x], which of the two meets the first columns of W?"
  es: "En [h, x], ¿cuál de los dos se encuentra con las primeras columnas de W?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    xh = np.concatenate([x, h], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], xh) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
