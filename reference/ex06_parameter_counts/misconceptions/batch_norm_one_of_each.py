"""
title:
  en: "A scale and a mean only"
  es: "Sólo una escala y una media"
hint:
  en: "After dividing by the standard deviation, what may the layer learn to add?"
  es: "Tras dividir por la desviación estándar, ¿qué puede aprender a sumar la capa?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return channels, channels
