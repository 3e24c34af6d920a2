"""
title:
  en: "Stores the outputs in an array of the type of h0"
  es: "Guarda las salidas en un arreglo del tipo de h0"
hint:
  en: "h0 = [0, 0] holds integers. What becomes of 0.7?"
  es: "h0 = [0, 0] contiene enteros. ¿Qué pasa con 0.7?"
fails:
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c = np.asarray(h0), np.asarray(c0)
    hs = np.zeros((len(xs), len(h)), dtype=h.dtype)
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    return hs, c
