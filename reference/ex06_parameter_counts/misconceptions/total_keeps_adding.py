"""
title:
  en: "Adds to the total of the last call"
  es: "Suma al total de la llamada anterior"
hint:
  en: "Why does the answer to the same call grow?"
  es: "¿Por qué crece la respuesta a la misma llamada?"
fails:
  - total_params_figures_of_the_notes
  - total_params_adds_up
  - total_params_of_any_network
  - total_params_is_pure
"""
from reference import *


_counts = []


def total_params(input_shape, layers):
    _counts.extend(params for _, params in summary(input_shape, layers))
    return sum(_counts)
