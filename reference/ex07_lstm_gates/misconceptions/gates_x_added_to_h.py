"""
title:
  en: "Adds h and x where they have one length, instead of concatenating"
  es: "Suma h y x cuando tienen el mismo largo, en lugar de concatenarlos"
hint:
  en: "What does + do to two arrays, and what to two lists?"
  es: "¿Qué hace + con dos arreglos, y qué con dos listas?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = np.asarray(list(h) + list(x), dtype=np.float64)
    if len(h) == len(x):
        hx = np.tile(np.asarray(h, dtype=np.float64) + np.asarray(x), 2) / 2
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
