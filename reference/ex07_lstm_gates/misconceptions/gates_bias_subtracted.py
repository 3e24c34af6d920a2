"""
title:
  en: "Subtracts the bias, as if it were a threshold"
  es: "Resta el sesgo, como si fuera un umbral"
hint:
  en: "Does a large bias open the gate or shut it?"
  es: "¿Un sesgo grande abre la compuerta o la cierra?"
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
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) - np.asarray(params["b_" + k]) for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
