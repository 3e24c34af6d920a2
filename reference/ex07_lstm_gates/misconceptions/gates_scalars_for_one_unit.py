"""
title:
  en: "Squeezes the answer of a single unit to a scalar"
  es: "Reduce a un escalar la respuesta de una sola unidad"
hint:
  en: "What shape has h when hidden is 1?"
  es: "¿Qué forma tiene h cuando hidden es 1?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": np.squeeze(sigmoid(f)), "i": np.squeeze(sigmoid(i)), "g": np.squeeze(np.tanh(c)), "o": np.squeeze(sigmoid(o))}
