"""
title:
  en: "Takes h first and x second"
  es: "Recibe primero h y después x"
hint:
  en: "gates(x, h, params): which one comes first?"
  es: "gates(x, h, params): ¿cuál va primero?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(h, x, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
