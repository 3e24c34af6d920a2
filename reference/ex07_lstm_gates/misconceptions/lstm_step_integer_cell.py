"""
title:
  en: "Stores the new cell in an array like the old one"
  es: "Guarda la celda nueva en un arreglo como el de la vieja"
hint:
  en: "c = [1, 0] holds integers. What becomes of 0.7?"
  es: "c = [1, 0] contiene enteros. ¿Qué pasa con 0.7?"
fails:
  - lstm_step_of_any_cell
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c_new = np.empty_like(np.asarray(c))
    c_new[:] = f * c + i * g
    return o * np.tanh(c_new), c_new
