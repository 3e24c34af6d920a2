"""
title:
  en: "Averages the products instead of adding them"
  es: "Promedia los productos en lugar de sumarlos"
hint:
  en: "Should a further input of 0 change anything?"
  es: "¿Debe cambiar algo una entrada más que vale 0?"
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
    f, i, c, o = (np.mean(np.asarray(params["W_" + k]) * hx, axis=1) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
