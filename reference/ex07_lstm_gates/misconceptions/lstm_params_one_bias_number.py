"""
title:
  en: "Counts one bias a gate instead of one a unit"
  es: "Cuenta un sesgo por compuerta en lugar de uno por unidad"
hint:
  en: "What shape has b_f?"
  es: "¿Qué forma tiene b_f?"
fails:
  - lstm_params_grow
  - lstm_params_counted
  - lstm_params_is_pure
"""
from reference import *


def lstm_params(n_in, hidden):
    return 4 * (hidden * (hidden + n_in) + 1)
