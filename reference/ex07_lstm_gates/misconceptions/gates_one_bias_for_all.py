"""
title:
  en: "Adds the forget gate's bias to all four"
  es: "Suma a las cuatro el sesgo de la compuerta de olvido"
hint:
  en: "How many biases does params hold, and for whom?"
  es: "¿Cuántos sesgos hay en params, y de quién son?"
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
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_f"] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
