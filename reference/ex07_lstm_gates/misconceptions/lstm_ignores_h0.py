"""
title:
  en: "Begins with an output of zeros"
  es: "Empieza con una salida de ceros"
hint:
  en: "What is h0 for, if not for the first step?"
  es: "¿Para qué es h0, si no para el primer paso?"
fails:
  - lstm_cut_anywhere
  - lstm_of_any_sequence
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    h, c, hs = np.zeros(len(h0)), np.asarray(c0, dtype=np.float64), np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        hs[t], c = lstm_step(x, h, c, params)
        h = hs[t]
    return hs, c
