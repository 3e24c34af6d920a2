"""
title:
  en: "Takes the parameters out of the dict"
  es: "Saca los parámetros del dict"
hint:
  en: "After pop, what is left for the next step?"
  es: "Después de pop, ¿qué queda para el próximo paso?"
fails:
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params.pop("W_" + k), hx) + params.pop("b_" + k) for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
