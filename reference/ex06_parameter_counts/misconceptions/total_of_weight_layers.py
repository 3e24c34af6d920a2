"""
title:
  en: "Adds up convolutions and dense layers only"
  es: "Suma sólo convoluciones y capas densas"
hint:
  en: "Which other layer has numbers of its own, four a channel?"
  es: "¿Qué otra capa tiene números propios, cuatro por canal?"
fails:
  - total_params_adds_up
  - total_params_of_any_network
"""
from reference import *


def total_params(input_shape, layers):
    rows = summary(input_shape, layers)
    return sum(params for layer, (_, params) in zip(layers, rows) if layer["type"] != "batch_norm")
