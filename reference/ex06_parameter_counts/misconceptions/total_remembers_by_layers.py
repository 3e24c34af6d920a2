"""
title:
  en: "Keeps its totals by the layers, forgetting the input shape"
  es: "Guarda sus totales por las capas, sin la forma de entrada"
hint:
  en: "Does a dense layer after a larger image have the same number of weights?"
  es: "¿Tiene los mismos pesos una capa densa tras una imagen mayor?"
fails:
  - total_params_figures_of_the_notes
  - total_params_adds_up
  - total_params_of_any_network
  - total_params_is_pure
"""
from reference import *


_known = {}


def total_params(input_shape, layers):
    key = str(layers)
    if key not in _known:
        _known[key] = sum(params for _, params in summary(input_shape, layers))
    return _known[key]
