"""
title:
  en: "Clips the cell state to ±50"
  es: "Recorta el estado de la celda a ±50"
hint:
  en: "What bound has a cell that adds up to 1 at every step?"
  es: "¿Qué cota tiene una celda que agrega hasta 1 en cada paso?"
fails:
  - lstm_step_with_gates_held
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = np.clip(f * c + i * g, -50, 50)
    return o * np.tanh(c_new), c_new
