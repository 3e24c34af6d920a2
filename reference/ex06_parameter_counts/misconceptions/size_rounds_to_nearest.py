"""
title:
  en: "Rounds to the nearest"
  es: "Redondea al más cercano"
hint:
  en: "9 bits: do they fit into one byte?"
  es: "9 bits: ¿caben en un byte?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return round(params * bits / 8)
