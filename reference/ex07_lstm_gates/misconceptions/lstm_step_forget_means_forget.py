"""
title:
  en: "Reads f as the share that is forgotten: c' = (1 - f)·c + i·g"
  es: "Lee f como la parte que se olvida: c' = (1 - f)·c + i·g"
hint:
  en: "The forget gate is at 1: does the cell keep everything or lose everything?"
  es: "La compuerta de olvido está en 1: ¿la celda conserva todo o pierde todo?"
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
    c_new = (1 - f) * c + i * g
    return o * np.tanh(c_new), c_new
