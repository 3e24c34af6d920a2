"""
title:
  en: "Exchanges the forget and the input gate"
  es: "Intercambia la compuerta de olvido y la de entrada"
hint:
  en: "Which matrix belongs to which key? Give f and i different biases and look."
  es: "¿Qué matriz va con qué clave? Dales a f e i sesgos distintos y mira."
fails:
  - gates_of_logarithms
  - gates_go_by_name
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
    return {"f": sigmoid(i), "i": sigmoid(f), "g": np.tanh(c), "o": sigmoid(o)}
