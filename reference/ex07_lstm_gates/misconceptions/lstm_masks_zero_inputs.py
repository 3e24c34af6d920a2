"""
title:
  en: "Skips inputs of zeros, as a mask"
  es: "Salta las entradas nulas, como una máscara"
hint:
  en: "Is an input of zeros no input? Does a cell that counts steps count it?"
  es: "¿Una entrada de ceros no es una entrada? ¿La cuenta una celda que cuenta pasos?"
fails:
  - lstm_counts
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = np.asarray(h0, dtype=np.float64), np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        if np.any(x):
            h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, c
