"""
title:
  en: "Replaces the lists in params by arrays"
  es: "Reemplaza por arreglos las listas de params"
hint:
  en: "What does the caller find in its dict afterwards?"
  es: "¿Qué encuentra después en su dict quien llama?"
fails:
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    for k in params:
        params[k] = np.asarray(params[k], dtype=np.float64)
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (params["W_" + k] @ hx + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
