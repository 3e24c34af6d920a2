"""
title:
  en: "Counts in float32, which rounds large counts"
  es: "Cuenta en float32, que redondea las cuentas grandes"
hint:
  en: "Which integers can float32 not hold?"
  es: "¿Qué enteros no caben en float32?"
fails:
  - gru_params_counted
"""
from reference import *


def gru_params(n_in, hidden):
    import numpy as np

    return np.float32(3 * hidden) * np.float32(hidden + n_in)
