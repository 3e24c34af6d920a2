"""
title:
  en: "Takes the answer of lstm_step the wrong way round"
  es: "Toma al revés la respuesta de lstm_step"
hint:
  en: "lstm_step returns (h', c'). What do you unpack?"
  es: "lstm_step devuelve (h', c'). ¿Qué desempacas?"
fails:
  - lstm_counts
  - lstm_of_any_sequence
  - lstm_as_a_latch
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = h0, np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        c, h = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, c
