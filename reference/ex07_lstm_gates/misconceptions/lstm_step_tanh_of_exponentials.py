"""
title:
  en: "Writes the tanh of the cell with exponentials that overflow"
  es: "Escribe la tanh de la celda con exponenciales que se desbordan"
hint:
  en: "A cell may hold 1000. What is inf/inf?"
  es: "Una celda puede contener 1000. ¿Cuánto es inf/inf?"
fails:
  - lstm_step_of_any_magnitude
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c + i * g
    with np.errstate(all="ignore"):
        e = np.exp(2 * c_new)
        return o * ((e - 1) / (e + 1)), c_new
