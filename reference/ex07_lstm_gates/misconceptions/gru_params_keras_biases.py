"""
title:
  en: "Counts two biases a gate, as Keras with reset_after"
  es: "Cuenta dos sesgos por compuerta, como Keras con reset_after"
hint:
  en: "Which arrays does params hold for gru_step?"
  es: "¿Qué arreglos contiene params en gru_step?"
fails:
  - gru_params_grow
  - gru_params_counted
  - gru_params_is_pure
"""
from reference import *


def gru_params(n_in, hidden):
    return 3 * (hidden * (hidden + n_in) + 2 * hidden)
