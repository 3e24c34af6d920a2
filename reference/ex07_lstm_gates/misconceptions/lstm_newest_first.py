"""
title:
  en: "Returns the newest output first"
  es: "Devuelve primero la salida más nueva"
hint:
  en: "Which input does row 0 belong to?"
  es: "¿A qué entrada corresponde la fila 0?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, rows = h0, np.asarray(c0, dtype=np.float64), []
    for x in xs:
        h, c = lstm_step(x, h, c, params)
        rows.insert(0, h)
    return np.array(rows).reshape(len(xs), len(h0)), c
