"""
title:
  en: "Counts biases that this GRU has not"
  es: "Cuenta sesgos que esta GRU no tiene"
hint:
  en: "Do the equations of 002 have a b?"
  es: "¿Tienen b las ecuaciones de 002?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 3 * (hidden * (hidden + n_in) + hidden)
