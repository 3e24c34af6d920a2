"""
title:
  en: "Prints megabytes as well"
  es: "También imprime megabytes"
hint:
  en: "Is printing asked for?"
  es: "¿Se pide imprimir?"
fails:
  - model_size_is_pure
"""
from reference import *


def model_size(params, bits=32):
    if params > 1_000_000:
        print(params * bits / 8e6, "MB")
    return (params * bits + 7) // 8
