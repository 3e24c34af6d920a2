"""
title:
  en: "Loses the outer brackets: 4·hidden·(hidden + n_in) + hidden"
  es: "Pierde el paréntesis exterior: 4·hidden·(hidden + n_in) + hidden"
hint:
  en: "How many of the four gates have a bias?"
  es: "¿Cuántas de las cuatro compuertas tienen sesgo?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * hidden * (hidden + n_in) + hidden
