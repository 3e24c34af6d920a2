"""
title:
  en: "Lets the output gate look at the cell, a peephole"
  es: "Deja que la compuerta de salida mire la celda, una mirilla"
hint:
  en: "What do the gates of the notes look at: h and x, or c too?"
  es: "¿Qué miran las compuertas de los apuntes: h y x, o también c?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def sigmoid(a):
    return 0.5 + 0.5 * np.tanh(0.5 * np.asarray(a))


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c + i * g
    o = o * sigmoid(c_new)
    return o * np.tanh(c_new), c_new
