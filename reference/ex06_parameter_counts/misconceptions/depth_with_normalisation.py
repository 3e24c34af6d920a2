"""
title:
  en: "Counts batch normalisation"
  es: "Cuenta la normalización por lotes"
hint:
  en: "It has numbers that are learned. Do notes 002 count it as a layer?"
  es: "Tiene números que se aprenden. ¿La cuentan como capa los apuntes 002?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return sum("conv" in layer["type"] or layer["type"] in ("dense", "batch_norm") for layer in layers)
