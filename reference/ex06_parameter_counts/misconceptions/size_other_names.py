"""
title:
  en: "Calls the bits bits_per_param"
  es: "Llama bits_per_param a los bits"
hint:
  en: "Which names does the docstring give the parameters?"
  es: "¿Qué nombres da el docstring a los parámetros?"
fails:
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits_per_param=32):
    return (params * bits_per_param + 7) // 8
