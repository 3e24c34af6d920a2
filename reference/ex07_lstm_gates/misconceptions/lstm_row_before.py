"""
title:
  en: "Reads the output before from hs[t - 1], which at t = 0 is the last row"
  es: "Lee la salida anterior de hs[t - 1], que en t = 0 es la última fila"
hint:
  en: "What is hs[-1] when t is 0?"
  es: "¿Qué es hs[-1] cuando t es 0?"
fails:
  - lstm_cut_anywhere
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    c, hs = np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        hs[t], c = lstm_step(x, hs[t - 1], c, params)
    return hs, c
