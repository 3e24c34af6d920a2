"""
title:
  en: "Keeps the cell between calls, as a stateful layer"
  es: "Guarda la celda entre llamadas, como una capa con estado"
hint:
  en: "Where does this call's c come from: the caller, or your last call?"
  es: "¿De dónde viene la c de esta llamada: de quien llama, o de tu última llamada?"
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


_cells = {}


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    key = (len(c), len(x))
    c = _cells.get(key, c)
    _cells[key] = c_new = f * c + i * g
    return o * np.tanh(c_new), c_new
