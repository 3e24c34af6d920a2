"""
title:
  en: "Leaves the first input out"
  es: "Deja fuera la primera entrada"
hint:
  en: "T inputs: how many steps do you take?"
  es: "T entradas: ¿cuántos pasos das?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = np.asarray(h0, dtype=np.float64), np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t in range(1, len(xs)):
        h, c = lstm_step(xs[t], h, c, params)
        hs[t] = h
    return hs, c
