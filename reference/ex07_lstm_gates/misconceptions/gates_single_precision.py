"""
title:
  en: "Computes in float32"
  es: "Calcula en float32"
hint:
  en: "How many digits of 4000.25 squared fit into a float32?"
  es: "¿Cuántas cifras de 4000.25 al cuadrado caben en un float32?"
fails:
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64).astype(np.float32)
    f, i, c, o = (np.dot(np.asarray(params["W_" + k], np.float32), hx) + np.asarray(params["b_" + k], np.float32)
                  for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
