"""
title:
  en: "The same two numbers for all channels"
  es: "Los mismos dos números para todos los canales"
hint:
  en: "Is the mean taken over the channels, or for each of them?"
  es: "¿La media se toma sobre los canales o para cada uno?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return 2, 2
