"""
title:
  en: "Accumulates the weighted sum in the bias it was given"
  es: "Acumula la suma ponderada en el sesgo que recibió"
hint:
  en: "a = params['b_f']; a += ...: whose array is a?"
  es: "a = params['b_f']; a += ...: ¿de quién es el arreglo a?"
fails:
  - gates_of_any_cell
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    sums = {}
    for k in "fico":
        a = np.asarray(params["b_" + k])
        a += np.dot(params["W_" + k], hx)
        sums[k] = a
    return {"f": sigmoid(sums["f"]), "i": sigmoid(sums["i"]), "g": np.tanh(sums["c"]), "o": sigmoid(sums["o"])}
