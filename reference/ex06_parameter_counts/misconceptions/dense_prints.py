"""
title:
  en: "Prints the count as well"
  es: "También imprime la cuenta"
hint:
  en: "Who reads what is printed when a whole network is counted?"
  es: "¿Quién lee lo que se imprime cuando se cuenta toda una red?"
fails:
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    params = n_in * n_out + (n_out if bias else 0)
    print("params:", params)
    return params
