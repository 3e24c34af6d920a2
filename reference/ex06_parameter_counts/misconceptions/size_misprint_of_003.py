"""
title:
  en: "Follows 003: 84.3 MB for the model of the notes"
  es: "Sigue a 003: 84,3 MB para el modelo de los apuntes"
hint:
  en: "Does the docstring ask for bytes? And is 2^20 a mega?"
  es: "¿Pide bytes el docstring? ¿Y es 2^20 un mega?"
fails:
  - model_size_figures_of_the_notes
  - model_size_is_just_enough
  - model_size_of_any_model
  - model_size_is_pure
"""
from reference import *


def model_size(params, bits=32):
    return int(params * bits / 8 / 2 ** 20 * 10) / 10
