"""
title:
  en: "Prints the count and returns it"
  es: "Imprime la cuenta y la devuelve"
hint:
  en: "Who asked for the print?"
  es: "¿Quién pidió el print?"
fails:
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    count = 3 * hidden * (hidden + n_in)
    print(count)
    return count
