"""
title:
  en: "Fills an array with the type of h"
  es: "Llena un arreglo con el tipo de h"
hint:
  en: "If h holds integers, what happens to 0.75 when it is stored?"
  es: "Si h contiene enteros, ¿qué le pasa a 0.75 al guardarlo?"
fails:
  - gates_of_any_cell
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    answer = {}
    for key, values in (("f", sigmoid(f)), ("i", sigmoid(i)), ("g", np.tanh(c)), ("o", sigmoid(o))):
        answer[key] = np.empty_like(np.asarray(h))
        answer[key][:] = values
    return answer
