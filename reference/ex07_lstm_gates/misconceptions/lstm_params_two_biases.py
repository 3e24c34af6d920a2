"""
title:
  en: "Counts two biases a gate, as PyTorch has them"
  es: "Cuenta dos sesgos por compuerta, como los tiene PyTorch"
hint:
  en: "How many arrays called b_... does params hold?"
  es: "¿Cuántos arreglos llamados b_... hay en params?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * (hidden * (hidden + n_in) + 2 * hidden)
