"""
title:
  en: "Updates the caller's cell in place"
  es: "Actualiza en el lugar la celda de quien llama"
hint:
  en: "c *= f: whose array is that, and what if it holds integers?"
  es: "c *= f: ¿de quién es ese arreglo, y qué pasa si contiene enteros?"
fails:
  - lstm_step_of_any_cell
  - lstm_step_is_pure
"""
import numpy as np
from reference import *


def lstm_step(x, h, c, params):
    at = gates(x, h, params)
    f, i, g, o = at["f"], at["i"], at["g"], at["o"]
    c = np.asarray(c)
    c *= f
    c += i * g
    return o * np.tanh(c), c
