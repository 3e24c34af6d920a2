"""
title:
  en: "Truncates the sequence to eight steps"
  es: "Trunca la secuencia a ocho pasos"
hint:
  en: "Does the state at step 20 still depend on step 1?"
  es: "¿Depende todavía el estado del paso 20 del paso 1?"
fails:
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        if t % 8 == 0 and t:
            h, c = h0, c0
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, c
