"""
title:
  en: "Passes h and x to the gates in the wrong order"
  es: "Les pasa h y x a las compuertas en el orden equivocado"
hint:
  en: "gates(x, h, params): in which order do you call it?"
  es: "gates(x, h, params): ¿en qué orden la llamas?"
fails:
  - lstm_step_of_any_cell
  - lstm_step_of_any_magnitude
  - lstm_step_renumbered
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(h, x, params)
    c = np.asarray(c, dtype=np.float64)
    c_new = at["f"] * c + at["i"] * at["g"]
    return at["o"] * np.tanh(c_new), c_new
