"""
title:
  en: "At least one byte"
  es: "Al menos un byte"
hint:
  en: "How many bytes do no parameters take?"
  es: "¿Cuántos bytes ocupan cero parámetros?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return max(1, (params * bits + 7) // 8)
