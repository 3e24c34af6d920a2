"""
title:
  en: "Returns a dict of h and c"
  es: "Devuelve un dict con h y c"
hint:
  en: "gates answers with a dict. What is lstm_step asked for?"
  es: "gates responde con un dict. ¿Qué se le pide a lstm_step?"
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
    return {"h": o * np.tanh(c_new), "c": c_new}
