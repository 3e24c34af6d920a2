"""
title:
  en: "Feeds h0 to every step"
  es: "Le da h0 a cada paso"
hint:
  en: "Which h does the second step look at?"
  es: "¿Qué h mira el segundo paso?"
fails:
  - lstm_cut_anywhere
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    c, hs = np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        hs[t], c = lstm_step(x, h0, c, params)
    return hs, c
