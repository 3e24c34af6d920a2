"""
title:
  en: "Uses a tanh for all four"
  es: "Usa una tanh para las cuatro"
hint:
  en: "What share of the cell would a gate of -1 keep?"
  es: "¿Qué parte de la celda conservaría una compuerta de -1?"
fails:
  - gates_of_logarithms
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": np.tanh(f), "i": np.tanh(i), "g": np.tanh(c), "o": np.tanh(o)}
