"""
title:
  en: "One bias for the whole layer"
  es: "Un solo sesgo para toda la capa"
hint:
  en: "Do all the neurons of a layer share one threshold?"
  es: "¿Comparten un umbral todas las neuronas de una capa?"
fails:
  - dense_params_figures_of_the_notes
  - dense_params_adds_up
  - dense_params_of_any_size
  - dense_params_is_pure
"""
from reference import *


def dense_params(n_in, n_out, bias=True):
    return n_in * n_out + bool(bias)
