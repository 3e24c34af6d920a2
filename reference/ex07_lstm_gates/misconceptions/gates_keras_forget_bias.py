"""
title:
  en: "Adds 1 to the forget gate's bias, as Keras' unit_forget_bias"
  es: "Suma 1 al sesgo de olvido, como unit_forget_bias de Keras"
hint:
  en: "Where does a library add that 1: to the bias it starts training from, or in every step?"
  es: "¿Dónde suma ese 1 una biblioteca: al sesgo con que empieza a entrenar, o en cada paso?"
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
    return {"f": sigmoid(f + 1), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
