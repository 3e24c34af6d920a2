"""
title:
  en: "Returns weights and biases as a pair"
  es: "Devuelve pesos y sesgos como un par"
hint:
  en: "Is one number asked for, or two?"
  es: "¿Se pide un número o dos?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return n_in * n_out, n_out if bias else 0
