"""
title:
  en: "Counts layers with a bias only"
  es: "Cuenta sólo las capas con sesgo"
hint:
  en: "Has a layer without bias no weights?"
  es: "¿No tiene pesos una capa sin sesgo?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return sum(layer.get("bias", True) and ("conv" in layer["type"] or layer["type"] == "dense") for layer in layers)
