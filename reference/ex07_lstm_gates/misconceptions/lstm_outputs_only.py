"""
title:
  en: "Returns the outputs without the cell"
  es: "Devuelve las salidas sin la celda"
hint:
  en: "With what could the next part of the sequence go on?"
  es: "¿Con qué podría seguir la parte siguiente de la secuencia?"
fails:
  - lstm_counts
  - lstm_cut_anywhere
  - lstm_of_an_empty_sequence
  - lstm_of_any_sequence
  - lstm_as_a_latch
  - lstm_is_pure
"""
from reference import *
from reference import lstm as right


def lstm(xs, h0, c0, params):
    return right(xs, h0, c0, params)[0]
