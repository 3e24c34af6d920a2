"""
title:
  en: "Stops at the flatten"
  es: "Se detiene en el aplanado"
hint:
  en: "What comes after the flatten of VGG-16?"
  es: "¿Qué viene después del aplanado de VGG-16?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_adds_up
  - weight_layers_of_any_network
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    count = 0
    for layer in layers:
        if layer["type"] == "flatten":
            break
        count += "conv" in layer["type"] or layer["type"] == "dense"
    return count
