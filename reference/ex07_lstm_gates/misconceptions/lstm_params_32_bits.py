"""
title:
  en: "Counts in 32 bits"
  es: "Cuenta en 32 bits"
hint:
  en: "What is the largest number an int32 holds?"
  es: "¿Cuál es el mayor número que cabe en un int32?"
fails:
  - lstm_params_counted
"""
from reference import *


def lstm_params(n_in, hidden):
    return (4 * (hidden * (hidden + n_in) + hidden) + 2**31) % 2**32 - 2**31
