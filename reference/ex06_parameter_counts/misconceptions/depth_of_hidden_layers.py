"""
title:
  en: "Leaves the output layer out"
  es: "Deja fuera la capa de salida"
hint:
  en: "Is the last dense layer one of the 16 of VGG-16?"
  es: "¿Es la última capa densa una de las 16 de VGG-16?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_adds_up
  - weight_layers_of_any_network
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    return max(sum("conv" in layer["type"] or layer["type"] == "dense" for layer in layers) - 1, 0)
