"""
title:
  en: "Lets the three gates share 1 between them"
  es: "Hace que las tres compuertas se repartan 1"
hint:
  en: "Can a cell keep everything and show everything at once? Then do the gates compete?"
  es: "¿Puede una celda conservar todo y mostrar todo a la vez? Entonces, ¿compiten las compuertas?"
fails:
  - gates_of_logarithms
  - gates_of_any_cell
  - gates_of_any_magnitude
"""
import numpy as np
from reference import *


def gates(x, h, params):
    hx = np.concatenate([h, x], dtype=np.float64)
    f, i, c, o = (np.dot(params["W_" + k], hx) + params["b_" + k] for k in "fico")
    e = np.exp(np.array([f, i, o]) - np.max([f, i, o], axis=0))
    f, i, o = e / e.sum(axis=0)
    return {"f": f, "i": i, "g": np.tanh(c), "o": o}
