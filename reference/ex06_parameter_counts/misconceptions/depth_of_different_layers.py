"""
title:
  en: "Counts equal layers once"
  es: "Cuenta una sola vez las capas iguales"
hint:
  en: "Are two equal layers one?"
  es: "¿Son una sola dos capas iguales?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_adds_up
  - weight_layers_of_any_network
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    return len({str(layer) for layer in layers if "conv" in layer["type"] or layer["type"] == "dense"})
