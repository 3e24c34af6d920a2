"""
title:
  en: "Counts the biases whether there are any or not"
  es: "Cuenta los sesgos, los haya o no"
hint:
  en: "What should your function answer with bias=False?"
  es: "¿Qué debería responder tu función con bias=False?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return (n_in + 1) * n_out
