"""
title:
  en: "Drops the first axis when there is one step"
  es: "Elimina el primer eje si hay un solo paso"
hint:
  en: "What shape has hs for T = 1?"
  es: "¿Qué forma tiene hs con T = 1?"
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
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return (hs[0] if len(hs) == 1 else hs), c
