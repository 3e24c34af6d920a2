"""
title:
  en: "Returns scalars where there is one unit"
  es: "Devuelve escalares si hay una sola unidad"
hint:
  en: "hidden = 1: what shape does the next step expect?"
  es: "hidden = 1: ¿qué forma espera el paso siguiente?"
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
    c_new = np.squeeze(f * c + i * g)
    return np.squeeze(o) * np.tanh(c_new), c_new
