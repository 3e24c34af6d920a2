"""
title:
  en: "Counts on from call to call"
  es: "Sigue contando de una llamada a otra"
hint:
  en: "Where does your counter begin at the second call?"
  es: "¿Dónde empieza tu contador en la segunda llamada?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_adds_up
  - weight_layers_of_any_network
  - weight_layers_is_pure
"""
from reference import *


from collections import Counter

_seen = Counter()


def weight_layers(layers):
    _seen.update(layer["type"] for layer in layers)
    return _seen["conv2d"] + _seen["separable_conv2d"] + _seen["dense"]
