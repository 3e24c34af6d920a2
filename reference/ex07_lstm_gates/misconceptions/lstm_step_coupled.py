"""
title:
  en: "Fills in with 1 - f what the cell forgets"
  es: "Llena con 1 - f lo que la celda olvida"
hint:
  en: "Where is i in your new cell? What happens with f open and i open?"
  es: "¿Dónde está i en tu celda nueva? ¿Qué pasa con f abierta e i abierta?"
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
    c_new = f * c + (1 - f) * g
    return o * np.tanh(c_new), c_new
