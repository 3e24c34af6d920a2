"""
title:
  en: "Looks at the input only, not at the last output"
  es: "Mira sólo la entrada, no la última salida"
hint:
  en: "What makes the network recurrent: which columns of W have you not used?"
  es: "¿Qué hace recurrente a la red? ¿Qué columnas de W no has usado?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    f, i, c, o = (np.dot(np.asarray(params["W_" + k])[:, len(h):], x) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
