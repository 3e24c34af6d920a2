"""
title:
  en: "Writes the count into the caller's layers"
  es: "Escribe la cuenta en las capas de quien llama"
hint:
  en: "Whose dicts are the layers?"
  es: "¿De quién son los diccionarios de las capas?"
fails:
  - total_params_is_pure
"""
from reference import *


def total_params(input_shape, layers):
    for layer, (_, params) in zip(layers, summary(input_shape, layers)):
        layer["params"] = params
    return sum(layer["params"] for layer in layers)
