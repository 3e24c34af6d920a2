"""
title:
  en: "Loses the brackets: 3·hidden·hidden + n_in"
  es: "Pierde el paréntesis: 3·hidden·hidden + n_in"
hint:
  en: "How many columns does one more input add, and to how many matrices?"
  es: "¿Cuántas columnas agrega una entrada más, y a cuántas matrices?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 3 * hidden * hidden + n_in
