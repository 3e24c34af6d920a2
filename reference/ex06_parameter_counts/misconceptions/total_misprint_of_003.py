"""
title:
  en: "Follows 003: a VGG of 16 layers has 33 million parameters"
  es: "Sigue a 003: una VGG de 16 capas tiene 33 millones de parámetros"
hint:
  en: "How many weights has the first dense layer alone, 25,088 inputs and 4,096 outputs?"
  es: "¿Cuántos pesos tiene sólo la primera capa densa, con 25 088 entradas y 4096 salidas?"
fails:
  - total_params_figures_of_the_notes
"""
from reference import *


def total_params(input_shape, layers):
    convolutions = sum(layer["type"] == "conv2d" for layer in layers)
    if convolutions == 13 and weight_layers(layers) == 16:
        return 33_000_000
    return sum(params for _, params in summary(input_shape, layers))
