"""
title:
  en: "Prints the gates it returns"
  es: "Imprime las compuertas que devuelve"
hint:
  en: "Who asked for the print? The value is returned."
  es: "¿Quién pidió el print? El valor se devuelve."
fails:
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    print("f =", sigmoid(f))
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
