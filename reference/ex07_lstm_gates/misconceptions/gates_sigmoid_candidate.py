"""
title:
  en: "Puts the candidate through a sigmoid like the gates"
  es: "Pasa el candidato por una sigmoide como las compuertas"
hint:
  en: "May the candidate lower the cell? What range does that take?"
  es: "¿Puede el candidato bajar la celda? ¿Qué rango hace falta para eso?"
fails:
  - gates_of_logarithms
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
    return {"f": sigmoid(f), "i": sigmoid(i), "g": sigmoid(c), "o": sigmoid(o)}
