"""
title:
  en: "Counts the two gates without the candidate"
  es: "Cuenta las dos compuertas sin el candidato"
hint:
  en: "W_z, W_r: is there a third matrix?"
  es: "W_z, W_r: ¿hay una tercera matriz?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 2 * hidden * (hidden + n_in)
