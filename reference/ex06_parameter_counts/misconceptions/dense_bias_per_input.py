"""
title:
  en: "One bias an input"
  es: "Un sesgo por entrada"
hint:
  en: "What does a bias get added to: to what goes in, or to what comes out? How many of those are there?"
  es: "¿A qué se le suma un sesgo: a lo que entra o a lo que sale? ¿Cuántos hay de ésos?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return n_in * n_out + (n_in if bias else 0)
