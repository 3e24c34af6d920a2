"""
title:
  en: "Returns a tuple instead of a dict"
  es: "Devuelve una tupla en lugar de un dict"
hint:
  en: "How would a reader of your answer know which of the four is g?"
  es: "¿Cómo sabría quien lee tu respuesta cuál de las cuatro es g?"
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
    return sigmoid(f), sigmoid(i), np.tanh(c), sigmoid(o)
