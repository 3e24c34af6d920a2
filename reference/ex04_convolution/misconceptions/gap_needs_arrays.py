"""
title:
  en: "Works with arrays only"
  es: "Funciona sólo con arreglos"
hint:
  en: "Has a list a method mean?"
  es: "¿Una lista tiene un método mean?"
fails:
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
from reference import *


def global_average_pool(x):
    return x.mean(axis=(1, 2))
