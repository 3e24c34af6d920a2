"""
title:
  en: "Rounds down"
  es: "Redondea hacia abajo"
hint:
  en: "Where are the bits of the last byte that is not full?"
  es: "¿Dónde quedan los bits del último byte que no se llena?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return params * bits // 8
