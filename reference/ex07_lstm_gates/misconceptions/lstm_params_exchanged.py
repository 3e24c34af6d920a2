"""
title:
  en: "Exchanges the two sizes"
  es: "Intercambia los dos tamaños"
hint:
  en: "Which of the two counts the rows?"
  es: "¿Cuál de los dos cuenta las filas?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * (n_in * (hidden + n_in) + n_in)
