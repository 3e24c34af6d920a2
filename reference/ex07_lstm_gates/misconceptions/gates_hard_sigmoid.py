"""
title:
  en: "Uses Keras' old hard sigmoid, clip(0.2·a + 0.5, 0, 1)"
  es: "Usa la antigua sigmoide dura de Keras, clip(0.2·a + 0.5, 0, 1)"
hint:
  en: "What does it give at log 3, where the sigmoid is 3/4?"
  es: "¿Qué da en log 3, donde la sigmoide vale 3/4?"
fails:
  - gates_of_logarithms
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return np.clip(0.2 * a + 0.5, 0, 1)


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
