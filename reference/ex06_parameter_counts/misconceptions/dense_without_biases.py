"""
title:
  en: "Forgets the biases"
  es: "Olvida los sesgos"
hint:
  en: "An output is a weighted sum plus what?"
  es: "Una salida es una suma ponderada ¿más qué?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return n_in * n_out
