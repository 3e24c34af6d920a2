"""
title:
  en: "Prints the pair as well"
  es: "También imprime el par"
hint:
  en: "Who reads what is printed when a whole network is counted?"
  es: "¿Quién lee lo que se imprime cuando se cuenta toda una red?"
fails:
  - batch_norm_params_is_pure
"""
from reference import *


def batch_norm_params(channels):
    print(2 * channels, 2 * channels)
    return 2 * channels, 2 * channels
