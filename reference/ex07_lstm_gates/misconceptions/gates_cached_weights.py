"""
title:
  en: "Remembers the weights of the first call"
  es: "Recuerda los pesos de la primera llamada"
hint:
  en: "Two cells of the same size: does the second get its own weights?"
  es: "Dos celdas del mismo tamaño: ¿recibe la segunda sus propios pesos?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

_cache = {}


def gates(x, h, params):
    stacked = _cache.setdefault(
        (len(h), len(x)), [(np.array(params["W_" + k], float), np.array(params["b_" + k], float)) for k in "fico"])
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (W @ hx + b for W, b in stacked)
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
