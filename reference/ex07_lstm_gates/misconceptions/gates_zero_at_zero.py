"""
title:
  en: "Treats positive and negative sums and forgets 0"
  es: "Trata las sumas positivas y las negativas, y olvida el 0"
hint:
  en: "What does your sigmoid give at exactly 0?"
  es: "¿Qué da tu sigmoide exactamente en 0?"
fails:
  - gates_of_logarithms
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    e = np.exp(-np.abs(a))
    return np.where(a > 0, 1 / (1 + e), 0) + np.where(a < 0, e / (1 + e), 0)


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
