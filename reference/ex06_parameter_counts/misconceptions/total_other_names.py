"""
title:
  en: "Calls its second parameter model"
  es: "Llama model a su segundo parámetro"
hint:
  en: "Which names does the docstring give the parameters?"
  es: "¿Qué nombres da el docstring a los parámetros?"
fails:
  - total_params_of_any_network
"""
from reference import *


def total_params(input_shape, model):
    return sum(params for _, params in summary(input_shape, model))
