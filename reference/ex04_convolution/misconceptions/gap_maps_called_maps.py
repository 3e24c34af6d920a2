"""
title:
  en: "Calls its parameter maps"
  es: "Llama maps a su parámetro"
hint:
  en: "The contract's names are part of it. What happens to a call that says x=...?"
  es: "Los nombres del contrato son parte de él. ¿Qué pasa con una llamada que dice x=...?"
fails:
  - global_average_pool_of_any_stack
"""
import numpy as np
from reference import *


def global_average_pool(maps):
    return np.mean(np.asarray(maps, dtype=float), axis=(1, 2))
