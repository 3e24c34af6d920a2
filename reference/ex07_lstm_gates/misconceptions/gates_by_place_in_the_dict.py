"""
title:
  en: "Takes the parameters by their place in the dict"
  es: "Toma los parámetros por su lugar en el dict"
hint:
  en: "Who says in which order the caller filled params?"
  es: "¿Quién dice en qué orden llenó params quien llama?"
fails:
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    W_f, W_i, W_c, W_o, b_f, b_i, b_c, b_o = params.values()
    hx = np.concatenate([h, x], dtype=np.float64)
    return {"f": sigmoid(np.dot(W_f, hx) + b_f), "i": sigmoid(np.dot(W_i, hx) + b_i),
            "g": np.tanh(np.dot(W_c, hx) + b_c), "o": sigmoid(np.dot(W_o, hx) + b_o)}
