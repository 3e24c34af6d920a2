"""
title:
  en: "Takes 1 - f for the input gate, as a coupled cell"
  es: "Toma 1 - f como compuerta de entrada, como una celda acoplada"
hint:
  en: "What are W_i and b_i for? Can a cell of the notes keep everything and take in something?"
  es: "¿Para qué están W_i y b_i? ¿Puede una celda de los apuntes conservar todo y además tomar algo?"
fails:
  - gates_of_logarithms
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))

def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": 1 - sigmoid(f), "g": np.tanh(c), "o": sigmoid(o)}
