"""
title:
  en: "Keeps the whole cell"
  es: "Conserva la celda completa"
hint:
  en: "What should a shut forget gate leave of the cell?"
  es: "¿Qué debe dejar de la celda una compuerta de olvido cerrada?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = c + i * g
    return o * np.tanh(c_new), c_new
