"""
title:
  en: "Prints the count and returns it"
  es: "Imprime la cuenta y la devuelve"
hint:
  en: "Who asked for the print?"
  es: "¿Quién pidió el print?"
fails:
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    count = 4 * (hidden * (hidden + n_in) + hidden)
    print(count)
    return count
