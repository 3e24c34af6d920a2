"""
title:
  en: "Updates h0 and c0 in place"
  es: "Actualiza h0 y c0 en el lugar"
hint:
  en: "Can the caller start a second sequence from the same h0?"
  es: "¿Puede quien llama empezar otra secuencia desde la misma h0?"
fails:
  - lstm_of_any_sequence
  - lstm_is_pure
"""
import numpy as np
from reference import *


def lstm(xs, h0, c0, params):
    hs = np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h0[:], c0[:] = lstm_step(x, h0, c0, params)
        hs[t] = h0
    return hs, np.array(c0)
