"""
title:
  en: "Prints the count and returns nothing"
  es: "Imprime la cuenta y no devuelve nada"
hint:
  en: "What does a function without return answer?"
  es: "¿Qué responde una función sin return?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    print(4 * (hidden * (hidden + n_in) + hidden))
