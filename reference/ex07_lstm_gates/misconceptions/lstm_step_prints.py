"""
title:
  en: "Prints the new state"
  es: "Imprime el estado nuevo"
hint:
  en: "Who asked for the print? The states are returned."
  es: "¿Quién pidió el print? Los estados se devuelven."
fails:
  - lstm_step_is_pure
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c, dtype=np.float64)
    c_new = f * c + i * g
    print(c_new)
    return o * np.tanh(c_new), c_new
