"""
title:
  en: "Returns the count as text with separators"
  es: "Devuelve la cuenta como texto con separadores"
hint:
  en: "Can somebody add up what your function returns?"
  es: "¿Se puede sumar lo que devuelve tu función?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return f"{n_in * n_out + (n_out if bias else 0):,}"
