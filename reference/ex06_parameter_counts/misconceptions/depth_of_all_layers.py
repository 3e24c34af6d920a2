"""
title:
  en: "Counts every layer"
  es: "Cuenta todas las capas"
hint:
  en: "Why is VGG-16 not called VGG-41?"
  es: "¿Por qué VGG-16 no se llama VGG-41?"
fails:
  - weight_layers_of_known_networks
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(layers):
    return len(layers)
