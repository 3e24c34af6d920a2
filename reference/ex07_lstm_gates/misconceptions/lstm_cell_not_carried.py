"""
title:
  en: "Starts every step from c0"
  es: "Empieza cada paso desde c0"
hint:
  en: "Let the cell count (f, i and g at 1): does it get past c0 + 1?"
  es: "Haz que la celda cuente (f, i y g en 1): ¿pasa de c0 + 1?"
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
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c0, params)
        hs[t] = h
    return hs, c
