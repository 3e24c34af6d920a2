"""
title:
  en: "Returns the weighted sums without the activations"
  es: "Devuelve las sumas ponderadas sin las activaciones"
hint:
  en: "Are your gates between 0 and 1?"
  es: "¿Están tus compuertas entre 0 y 1?"
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
    return {"f": f, "i": i, "g": c, "o": o}
