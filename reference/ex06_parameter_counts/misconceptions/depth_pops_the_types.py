"""
title:
  en: "Takes the types out of the caller's layers"
  es: "Saca los tipos de las capas de quien llama"
hint:
  en: "What is left of the network after your function has read it?"
  es: "¿Qué queda de la red después de que tu función la leyó?"
fails:
  - weight_layers_is_pure
"""
from reference import *


def weight_layers(layers):
    return sum(layer.pop("type") in ("conv2d", "separable_conv2d", "dense") for layer in layers)
