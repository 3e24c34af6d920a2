"""
title:
  en: "Refuses an input whose length is not that of the state"
  es: "Rechaza una entrada cuyo largo no es el del estado"
hint:
  en: "Must n_in be hidden? What shape has W then?"
  es: "¿Debe n_in ser hidden? ¿Qué forma tiene entonces W?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_go_by_name
  - gates_of_any_cell
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    if len(x) > len(h):
        raise ValueError("x and h differ in length")
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
