"""
title:
  en: "Exchanges the input and the output gate"
  es: "Intercambia la compuerta de entrada y la de salida"
hint:
  en: "Notes 003 list input, forget, output, libraries i, f, g, o. Which order do you unpack?"
  es: "Los apuntes 003 nombran entrada, olvido y salida; las bibliotecas i, f, g, o. ¿En qué orden desempacas?"
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
    return {"f": sigmoid(f), "i": sigmoid(o), "g": np.tanh(c), "o": sigmoid(i)}
