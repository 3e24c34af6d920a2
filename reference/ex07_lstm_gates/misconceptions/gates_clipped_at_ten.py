"""
title:
  en: "Clips the weighted sums to ±10"
  es: "Recorta las sumas ponderadas a ±10"
hint:
  en: "A gate should be able to shut. How far from 0 is σ(-10)?"
  es: "Una compuerta debe poder cerrarse. ¿A qué distancia de 0 está σ(-10)?"
fails:
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
    f, i, c, o = (np.clip(a, -10, 10) for a in (f, i, c, o))
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
