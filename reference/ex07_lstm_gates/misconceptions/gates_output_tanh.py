"""
title:
  en: "Makes the output gate a tanh"
  es: "Hace de la compuerta de salida una tanh"
hint:
  en: "o says how much of the cell is shown. Can that be less than nothing?"
  es: "o dice cuánto de la celda se muestra. ¿Puede ser menos que nada?"
fails:
  - gates_of_logarithms
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": np.tanh(o)}
