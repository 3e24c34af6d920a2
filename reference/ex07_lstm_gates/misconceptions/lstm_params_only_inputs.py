"""
title:
  en: "Counts the weights of the inputs only"
  es: "Cuenta sólo los pesos de las entradas"
hint:
  en: "What does h meet?"
  es: "¿Con qué se encuentra h?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * (hidden * n_in + hidden)
