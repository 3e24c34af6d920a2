"""
title:
  en: "Returns the last output in place of the cell"
  es: "Devuelve la última salida en lugar de la celda"
hint:
  en: "Can the answer's c be larger than 1? Should it be able to?"
  es: "¿Puede la c de tu respuesta pasar de 1? ¿Debería poder?"
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
    h, c, hs = np.asarray(h0, dtype=np.float64), c0, np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, h
