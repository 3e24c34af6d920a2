"""
title:
  en: "Takes the statistics for trained"
  es: "Toma las estadísticas por entrenadas"
hint:
  en: "Does gradient descent touch a running mean?"
  es: "¿El descenso por gradiente toca una media registrada?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return 4 * channels, 0
