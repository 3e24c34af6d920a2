"""
title:
  en: "Returns the cell states of all steps"
  es: "Devuelve los estados de celda de todos los pasos"
hint:
  en: "What is the second part of the answer: a history, or where the cell ended?"
  es: "¿Qué es la segunda parte de la respuesta: una historia, o dónde acabó la celda?"
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
    h, c = h0, c0
    hs, cs = np.zeros((len(xs), len(h0))), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t], cs[t] = h, c
    return hs, cs
