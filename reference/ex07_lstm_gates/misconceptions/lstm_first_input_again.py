"""
title:
  en: "Uses the first input at every step"
  es: "Usa la primera entrada en cada paso"
hint:
  en: "Which index of xs changes in your loop?"
  es: "¿Qué índice de xs cambia en tu bucle?"
fails:
  - lstm_cut_anywhere
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t in range(len(xs)):
        h, c = lstm_step(xs[0], h, c, params)
        hs[t] = h
    return hs, c
