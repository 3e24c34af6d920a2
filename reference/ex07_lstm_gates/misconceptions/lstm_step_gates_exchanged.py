"""
title:
  en: "Weighs the old cell with i and the candidate with f"
  es: "Pesa la celda vieja con i y el candidato con f"
hint:
  en: "Which gate decides what is kept? Open f, shut i: what should be left of c?"
  es: "¿Qué compuerta decide lo que se conserva? Abre f, cierra i: ¿qué debe quedar de c?"
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
    c_new = i * c + f * g
    return o * np.tanh(c_new), c_new
