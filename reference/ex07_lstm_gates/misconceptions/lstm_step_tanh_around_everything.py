"""
title:
  en: "Takes the tanh of gate times cell: h' = tanh(o·c')"
  es: "Toma la tanh de compuerta por celda: h' = tanh(o·c')"
hint:
  en: "The cell holds 100 and o is 1/2. How much is shown?"
  es: "La celda contiene 100 y o es 1/2. ¿Cuánto se muestra?"
fails:
  - lstm_step_by_hand
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
    return np.tanh(o * c_new), c_new
