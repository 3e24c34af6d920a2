"""
title:
  en: "Counts equal rows once"
  es: "Cuenta una sola vez las filas iguales"
hint:
  en: "Do two equal layers share their weights?"
  es: "¿Comparten sus pesos dos capas iguales?"
fails:
  - total_params_figures_of_the_notes
  - total_params_adds_up
  - total_params_of_any_network
  - total_params_is_pure
"""
from reference import *


def total_params(input_shape, layers):
    return sum(params for _, params in set(summary(input_shape, layers)))
