"""
title:
  en: "Multiplies element by element and sums everything"
  es: "Multiplica elemento por elemento y suma todo"
hint:
  en: "How many numbers should a gate of two units have? Which axis is summed?"
  es: "¿Cuántos números debe tener una compuerta de dos unidades? ¿Qué eje se suma?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.sum(np.asarray(params["W_" + k]) * hx) + np.asarray(params["b_" + k]) for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
