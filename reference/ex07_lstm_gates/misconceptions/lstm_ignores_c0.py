"""
title:
  en: "Begins with an empty cell"
  es: "Empieza con una celda vacía"
hint:
  en: "Cut a sequence in two: what must the second part begin with?"
  es: "Corta una secuencia en dos: ¿con qué debe empezar la segunda parte?"
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
    h, c, hs = h0, np.zeros(len(c0)), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, c
