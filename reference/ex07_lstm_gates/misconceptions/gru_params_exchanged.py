"""
title:
  en: "Exchanges the two sizes"
  es: "Intercambia los dos tamaños"
hint:
  en: "Which of the two counts the rows?"
  es: "¿Cuál de los dos cuenta las filas?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 3 * n_in * (hidden + n_in)
