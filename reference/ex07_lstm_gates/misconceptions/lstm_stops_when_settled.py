"""
title:
  en: "Stops once the outputs have settled"
  es: "Se detiene cuando las salidas se estabilizan"
hint:
  en: "Two outputs in a row are equal. Can a later input still change something?"
  es: "Dos salidas seguidas son iguales. ¿Puede una entrada posterior cambiar algo todavía?"
fails:
  - lstm_counts
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t:] = h
        if t and np.allclose(hs[t], hs[t - 1]):
            break
    return hs, c
