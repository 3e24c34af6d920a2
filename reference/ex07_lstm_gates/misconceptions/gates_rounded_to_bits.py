"""
title:
  en: "Makes the gates open or shut, nothing in between"
  es: "Hace que las compuertas estén abiertas o cerradas, nada intermedio"
hint:
  en: "A gate of 3/4 lets three quarters through. Where does yours lose that?"
  es: "Una compuerta de 3/4 deja pasar tres cuartos. ¿Dónde pierde eso la tuya?"
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
    return {"f": np.round(sigmoid(f)), "i": np.round(sigmoid(i)), "g": np.tanh(c), "o": np.round(sigmoid(o))}
