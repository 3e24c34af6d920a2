"""
title:
  en: "Counts four blocks, as for an LSTM"
  es: "Cuenta cuatro bloques, como en una LSTM"
hint:
  en: "Which matrices are in the equations of 002?"
  es: "¿Qué matrices hay en las ecuaciones de 002?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 4 * hidden * (hidden + n_in)
