"""
title:
  en: "Leaves the running statistics out"
  es: "Deja fuera las estadísticas registradas"
hint:
  en: "Where does the mean come from when a single image is classified?"
  es: "¿De dónde sale la media cuando se clasifica una sola imagen?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return 2 * channels, 0
