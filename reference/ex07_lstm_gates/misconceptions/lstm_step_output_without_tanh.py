"""
title:
  en: "Shows the cell itself, without the tanh"
  es: "Muestra la celda misma, sin la tanh"
hint:
  en: "Notes 004 bring C_t to [-1, 1] before it is shown. Can your h' be 100?"
  es: "Los apuntes 004 llevan C_t a [-1, 1] antes de mostrarla. ¿Puede tu h' valer 100?"
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
    return o * c_new, c_new
