"""
title:
  en: "Leaves the biases out"
  es: "Deja fuera los sesgos"
hint:
  en: "How many numbers has the smallest cell, counted on paper: 8 or 12?"
  es: "¿Cuántos números tiene la celda más chica, contados en papel: 8 o 12?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * hidden * (hidden + n_in)
