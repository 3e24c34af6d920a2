"""
title:
  en: "Adds up the cell with a dot product, f @ c"
  es: "Suma la celda con un producto escalar, f @ c"
hint:
  en: "Does a unit keep its own number, or the sum of all? What differs between * and @?"
  es: "¿Guarda cada unidad su número, o la suma de todos? ¿En qué difieren * y @?"
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
    c_new = f @ c + i * g
    return o * np.tanh(c_new), c_new
