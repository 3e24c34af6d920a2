"""
title:
  en: "Adds the old output to the new one"
  es: "Suma la salida vieja a la nueva"
hint:
  en: "o is shut: what should be shown?"
  es: "o está cerrada: ¿qué debe mostrarse?"
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
    return o * np.tanh(c_new) + h, c_new
