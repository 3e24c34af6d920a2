"""
title:
  en: "Steps as the GRU under the heading of 002: c' = (1 - i)·c + i·g"
  es: "Da el paso de la GRU bajo el título de 002: c' = (1 - i)·c + i·g"
hint:
  en: "002 heads the equations of another cell 'Redes LSTM'. How many gates has an LSTM, and which one forgets?"
  es: "002 titula «Redes LSTM» las ecuaciones de otra celda. ¿Cuántas compuertas tiene una LSTM, y cuál olvida?"
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
    c_new = (1 - i) * c + i * g
    return o * np.tanh(c_new), c_new
