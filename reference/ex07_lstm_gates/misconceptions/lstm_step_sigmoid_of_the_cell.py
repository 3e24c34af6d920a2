"""
title:
  en: "Shows a sigmoid of the cell"
  es: "Muestra una sigmoide de la celda"
hint:
  en: "What should be shown of an empty cell?"
  es: "¿Qué debe mostrarse de una celda vacía?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_in_proportion
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
    return o * sigmoid(c_new), c_new
