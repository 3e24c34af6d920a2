"""
title:
  en: "Counts peephole weights too"
  es: "Cuenta también los pesos de las mirillas"
hint:
  en: "Does a gate of the notes look at c?"
  es: "¿Mira c alguna compuerta de los apuntes?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * (hidden * (hidden + n_in) + hidden) + 3 * hidden
