"""
title:
  en: "Leaves separable convolutions out"
  es: "Deja fuera las convoluciones separables"
hint:
  en: "Is a separable convolution a convolution?"
  es: "¿Es una convolución separable una convolución?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return sum(layer["type"] in ("conv2d", "dense") for layer in layers)
