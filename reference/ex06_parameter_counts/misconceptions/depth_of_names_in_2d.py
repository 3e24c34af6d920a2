"""
title:
  en: "Counts what ends in 2d"
  es: "Cuenta lo que termina en 2d"
hint:
  en: "Which of the three types that end in 2d learns nothing?"
  es: "¿Cuál de los tres tipos que terminan en 2d no aprende nada?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return sum(layer["type"].endswith("2d") or layer["type"] == "dense" for layer in layers)
