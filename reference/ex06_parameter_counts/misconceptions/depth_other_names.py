"""
title:
  en: "Calls its parameter network"
  es: "Llama network a su parámetro"
hint:
  en: "Which name does the docstring give the parameter?"
  es: "¿Qué nombre da el docstring al parámetro?"
fails:
  - weight_layers_of_any_network
"""
from reference import *


def weight_layers(network):
    return sum("conv" in layer["type"] or layer["type"] == "dense" for layer in network)
