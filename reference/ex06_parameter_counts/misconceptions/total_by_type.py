"""
title:
  en: "Keeps one count a type"
  es: "Guarda una cuenta por tipo"
hint:
  en: "What becomes of the first of two dense layers in a dict by type?"
  es: "¿Qué pasa con la primera de dos capas densas en un diccionario por tipo?"
fails:
  - total_params_figures_of_the_notes
  - total_params_adds_up
  - total_params_of_any_network
  - total_params_is_pure
"""
from reference import *


def total_params(input_shape, layers):
    rows = summary(input_shape, layers)
    return sum({layer["type"]: params for layer, (_, params) in zip(layers, rows)}.values())
