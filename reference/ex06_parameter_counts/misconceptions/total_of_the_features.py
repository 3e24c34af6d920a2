"""
title:
  en: "Stops at the head"
  es: "Se detiene en la cabeza"
hint:
  en: "Where are most of the parameters of a VGG?"
  es: "¿Dónde está la mayoría de los parámetros de una VGG?"
fails:
  - total_params_figures_of_the_notes
  - total_params_adds_up
  - total_params_of_any_network
  - total_params_is_pure
"""
from reference import *


def total_params(input_shape, layers):
    rows = summary(input_shape, layers)
    return sum(params for shape, params in rows if len(shape) == 3)
