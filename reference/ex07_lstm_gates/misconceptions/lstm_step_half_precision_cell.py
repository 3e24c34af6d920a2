"""
title:
  en: "Keeps the cell in half precision"
  es: "Guarda la celda en media precisión"
hint:
  en: "How many digits of 0.1 does float16 hold?"
  es: "¿Cuántas cifras de 0.1 guarda float16?"
fails:
  - lstm_step_by_hand
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c.astype(np.float16) + i * g
    return o * np.tanh(c_new), c_new
