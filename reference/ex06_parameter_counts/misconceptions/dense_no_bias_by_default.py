"""
title:
  en: "Without a word, no biases"
  es: "Si no se dice nada, sin sesgos"
hint:
  en: "Which value does bias have where a call leaves it out?"
  es: "¿Qué valor tiene bias cuando la llamada no lo da?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_of_any_size
"""
from reference import *


def dense_params(n_in, n_out, bias=False):
    return n_in * n_out + (n_out if bias else 0)
