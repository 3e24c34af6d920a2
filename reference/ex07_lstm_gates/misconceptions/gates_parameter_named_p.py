"""
title:
  en: "Calls its last parameter p"
  es: "Llama p a su último parámetro"
hint:
  en: "gates(x=..., h=..., params=...): does that call work?"
  es: "gates(x=..., h=..., params=...): ¿funciona esa llamada?"
fails:
  - gates_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, p):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(p["W_" + k], hx) + p["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
