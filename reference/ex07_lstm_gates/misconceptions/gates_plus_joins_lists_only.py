"""
title:
  en: "Joins h and x with +, which arrays take for addition"
  es: "Une h y x con +, que para los arreglos es una suma"
hint:
  en: "h + x joins lists. What is it with arrays of lengths 2 and 3?"
  es: "h + x une listas. ¿Qué es con arreglos de largos 2 y 3?"
fails:
  - gates_of_logarithms
  - gates_columns
  - gates_go_by_name
  - gates_of_any_cell
  - gates_of_any_magnitude
  - gates_is_pure
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def gates(x, h, params):
    hx = h + x
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    return {"f": sigmoid(f), "i": sigmoid(i), "g": np.tanh(c), "o": sigmoid(o)}
