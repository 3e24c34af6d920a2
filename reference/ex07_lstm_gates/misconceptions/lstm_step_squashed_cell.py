"""
title:
  en: "Keeps the cell within ±1 by another tanh"
  es: "Mantiene la celda entre -1 y 1 con otra tanh"
hint:
  en: "f open, i shut, c = 3: should the cell still hold 3? Only the output is squashed."
  es: "f abierta, i cerrada, c = 3: ¿debe la celda seguir en 3? Sólo se aplasta la salida."
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
    c_new = np.tanh(f * c + i * g)
    return o * c_new, c_new
