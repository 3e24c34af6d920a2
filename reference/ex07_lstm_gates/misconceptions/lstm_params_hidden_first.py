"""
title:
  en: "Takes hidden before n_in"
  es: "Recibe hidden antes que n_in"
hint:
  en: "lstm_params(n_in, hidden): which one comes first?"
  es: "lstm_params(n_in, hidden): ¿cuál va primero?"
fails:
  - lstm_params_grow
"""
from reference import *


def lstm_params(hidden, n_in):
    return 4 * (hidden * (hidden + n_in) + hidden)
