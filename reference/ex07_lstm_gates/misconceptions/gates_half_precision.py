"""
title:
  en: "Rounds its arguments to half precision"
  es: "Redondea sus argumentos a media precisión"
hint:
  en: "How many digits does float16 hold, and how many are asked for?"
  es: "¿Cuántas cifras guarda float16, y cuántas se piden?"
fails:
  - gates_of_logarithms
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64).astype(np.float16)
    f, i, c, o = (np.dot(np.asarray(params["W_" + k], np.float16), hx) + np.asarray(params["b_" + k], np.float16)
                  for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
