"""
title:
  en: "Counts a separable convolution twice"
  es: "Cuenta dos veces una convolución separable"
hint:
  en: "It takes two steps. How many layers does this exercise count it as?"
  es: "Da dos pasos. ¿Por cuántas capas la cuenta este ejercicio?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_adds_up
  - weight_layers_of_any_network
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    return sum({"conv2d": 1, "separable_conv2d": 2, "dense": 1}.get(layer["type"], 0) for layer in layers)
