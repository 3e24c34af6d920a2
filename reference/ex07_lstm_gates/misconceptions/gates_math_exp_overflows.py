"""
title:
  en: "Takes math.exp of large numbers"
  es: "Toma math.exp de números grandes"
hint:
  en: "np.exp(1000) is inf with a warning. What does math.exp(1000) do?"
  es: "np.exp(1000) es inf con una advertencia. ¿Qué hace math.exp(1000)?"
fails:
  - gates_of_any_magnitude
"""
import math

import numpy as np
from reference import *


def sigmoid(values):
    return np.array([1 / (1 + math.exp(-a)) for a in values])


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
