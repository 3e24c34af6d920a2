"""
title:
  en: "Whole bytes for each parameter, rounded up"
  es: "Bytes enteros por parámetro, hacia arriba"
hint:
  en: "Can two parameters of 4 bits share a byte?"
  es: "¿Pueden dos parámetros de 4 bits compartir un byte?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return params * ((bits + 7) // 8)
