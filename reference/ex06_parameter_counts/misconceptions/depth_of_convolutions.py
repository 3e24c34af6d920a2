"""
title:
  en: "Counts convolutions only"
  es: "Cuenta sólo las convoluciones"
hint:
  en: "13 of the 16 layers of VGG-16 are convolutions. Which are the other three?"
  es: "13 de las 16 capas de VGG-16 son convoluciones. ¿Cuáles son las otras tres?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return sum("conv" in layer["type"] for layer in layers)
