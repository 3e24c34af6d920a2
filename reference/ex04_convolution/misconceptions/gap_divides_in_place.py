"""
title:
  en: "Divides the caller's maps"
  es: "Divide los mapas de quien llama"
hint:
  en: "What does x /= n write into?"
  es: "¿En qué escribe x /= n?"
fails:
  - global_average_pool_of_any_stack
  - global_average_pool_is_pure
"""
import numpy as np
from reference import *


def global_average_pool(x):
    x = np.asarray(x, dtype=float)
    x /= x.shape[1] * x.shape[2]
    return x.sum(axis=(1, 2))
