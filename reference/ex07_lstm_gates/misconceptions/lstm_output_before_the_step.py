"""
title:
  en: "Stores the output before each step, not after it"
  es: "Guarda la salida antes de cada paso, no después"
hint:
  en: "Row 0 of hs: is it h0, or what the first input led to?"
  es: "La fila 0 de hs, ¿es h0 o aquello a lo que llevó la primera entrada?"
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
        hs[t] = h
        h, c = lstm_step(x, h, c, params)
    return hs, c
