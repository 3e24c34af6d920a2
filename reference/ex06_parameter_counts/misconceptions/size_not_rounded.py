"""
title:
  en: "Returns a fraction of a byte"
  es: "Devuelve una fracción de byte"
hint:
  en: "Is there half a byte?"
  es: "¿Existe medio byte?"
fails:
  - model_size_is_just_enough
  - model_size_of_any_model
"""
from reference import *


def model_size(params, bits=32):
    return params * bits / 8
