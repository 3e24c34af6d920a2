"""
title:
  en: "Goes on from where the last call ended"
  es: "Sigue desde donde acabó la llamada anterior"
hint:
  en: "Two calls with the same arguments: why do they differ?"
  es: "Dos llamadas con los mismos argumentos: ¿por qué difieren?"
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


_state = {}


def lstm(xs, h0, c0, params):
    h, c = _state.get(len(h0), (h0, c0))
    hs = np.zeros((len(xs), len(h0)))
    for t, x in enumerate(xs):
        h, c = lstm_step(x, h, c, params)
        hs[t] = h
    _state[len(h0)] = h, c
    return hs, np.array(c)
