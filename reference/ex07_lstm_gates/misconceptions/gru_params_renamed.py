"""
title:
  en: "Calls its second parameter units"
  es: "Llama units a su segundo parámetro"
hint:
  en: "gru_params(n_in=..., hidden=...): does that call work?"
  es: "gru_params(n_in=..., hidden=...): ¿funciona esa llamada?"
fails:
  - gru_params_counted
"""
from reference import *


def gru_params(n_in, units):
    return 3 * units * (units + n_in)
