"""
title:
  en: "Writes the sigmoid as exp(a)/(1 + exp(a))"
  es: "Escribe la sigmoide como exp(a)/(1 + exp(a))"
hint:
  en: "What are exp(1000) and inf/inf in floating point?"
  es: "¿Cuánto valen exp(1000) e inf/inf en punto flotante?"
fails:
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    with np.errstate(all="ignore"):
        return np.exp(a) / (1 + np.exp(a))


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
