"""
title:
  en: "Whole bytes for each parameter, rounded down"
  es: "Bytes enteros por parámetro, hacia abajo"
hint:
  en: "What is 4 // 8?"
  es: "¿Cuánto es 4 // 8?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return params * (bits // 8)
