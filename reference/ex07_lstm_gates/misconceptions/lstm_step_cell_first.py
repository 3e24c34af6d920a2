"""
title:
  en: "Returns the cell before the output, (c', h')"
  es: "Devuelve la celda antes que la salida, (c', h')"
hint:
  en: "Which of the two comes first in the answer?"
  es: "¿Cuál de los dos va primero en la respuesta?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_in_proportion
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c + i * g
    return c_new, o * np.tanh(c_new)
