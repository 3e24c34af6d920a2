"""
title:
  en: "Returns the output without the cell"
  es: "Devuelve la salida sin la celda"
hint:
  en: "What will the next step take for c?"
  es: "¿Qué tomará por c el paso siguiente?"
fails:
  - lstm_step_by_hand
  - lstm_step_with_gates_held
  - lstm_step_in_proportion
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
  - lstm_step_renumbered
  - lstm_step_is_pure
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c + i * g
    return o * np.tanh(c_new)
