"""
title:
  en: "Counts in float32, which rounds large counts"
  es: "Cuenta en float32, que redondea las cuentas grandes"
hint:
  en: "Which integers can float32 not hold?"
  es: "¿Qué enteros no caben en float32?"
fails:
  - lstm_params_counted
"""
from reference import *


def lstm_params(n_in, hidden):
    import numpy as np

    return np.float32(4) * (np.float32(hidden) * (np.float32(hidden) + np.float32(n_in)) + np.float32(hidden))
