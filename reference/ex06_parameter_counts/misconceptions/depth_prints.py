"""
title:
  en: "Prints the depth as well"
  es: "También imprime la profundidad"
hint:
  en: "Is printing asked for?"
  es: "¿Se pide imprimir?"
fails:
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    depth = sum("conv" in layer["type"] or layer["type"] == "dense" for layer in layers)
    print("depth", depth)
    return depth
