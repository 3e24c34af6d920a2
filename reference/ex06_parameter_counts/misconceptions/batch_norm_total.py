"""
title:
  en: "Returns the sum"
  es: "Devuelve la suma"
hint:
  en: "Is one number asked for, or two?"
  es: "¿Se pide un número o dos?"
fails:
  - batch_norm_params_adds_up
  - batch_norm_params_of_any_size
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    return 4 * channels
