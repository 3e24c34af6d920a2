"""
title:
  en: "Calls its parameters input_size and hidden_size"
  es: "Llama input_size y hidden_size a sus parámetros"
hint:
  en: "lstm_params(n_in=..., hidden=...): does that call work?"
  es: "lstm_params(n_in=..., hidden=...): ¿funciona esa llamada?"
fails:
  - lstm_params_counted
"""
from reference import *


def lstm_params(input_size, hidden_size):
    return 4 * (hidden_size * (hidden_size + input_size) + hidden_size)
