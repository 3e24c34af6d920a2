"""
title:
  en: "Walks from the last input to the first"
  es: "Recorre desde la última entrada hasta la primera"
hint:
  en: "Does row 0 of hs depend on later inputs?"
  es: "¿Depende la fila 0 de hs de entradas posteriores?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t in reversed(range(len(xs))):
        hs[t], c = lstm_step(xs[t], h, c, params)
        h = hs[t]
    return hs, c
