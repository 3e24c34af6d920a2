"""
title:
  en: "Calls the candidate c in the answer, like its parameters"
  es: "Llama c al candidato en la respuesta, como a sus parámetros"
hint:
  en: "W_c and b_c make the candidate. Under which key is it returned?"
  es: "W_c y b_c dan el candidato. ¿Con qué clave se devuelve?"
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
    return {"f": sigmoid(f), "i": sigmoid(i), "c": np.tanh(c), "o": sigmoid(o)}
