"""
title:
  en: "Feeds the cell to the gates in place of the output"
  es: "Les da a las compuertas la celda en lugar de la salida"
hint:
  en: "Which of the two states is the h in [h, x]?"
  es: "¿Cuál de los dos estados es la h de [h, x]?"
fails:
  - lstm_step_in_proportion
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, c, params)
    c = np.asarray(c, dtype=np.float64)
    c_new = at["f"] * c + at["i"] * at["g"]
    return at["o"] * np.tanh(c_new), c_new
