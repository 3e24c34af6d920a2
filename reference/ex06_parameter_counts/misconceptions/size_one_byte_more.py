"""
title:
  en: "Always begins another byte"
  es: "Siempre empieza otro byte"
hint:
  en: "8 parameters of 1 bit: how many bytes?"
  es: "8 parámetros de 1 bit: ¿cuántos bytes?"
fails:
  - model_size_figures_of_the_notes
  - model_size_is_just_enough
  - model_size_of_any_model
  - model_size_is_pure
"""
from reference import *


def model_size(params, bits=32):
    return params * bits // 8 + 1
