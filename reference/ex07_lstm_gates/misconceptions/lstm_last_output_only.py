"""
title:
  en: "Returns only the last output, as return_sequences=False"
  es: "Devuelve sólo la última salida, como return_sequences=False"
hint:
  en: "How many rows should hs have after T steps?"
  es: "¿Cuántas filas debe tener hs tras T pasos?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_as_a_latch
  - lstm_is_pure
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c = np.asarray(h0, dtype=np.float64), np.asarray(c0, dtype=np.float64)
    for x in xs:
        h, c = lstm_step(x, h, c, params)
    return h, c
