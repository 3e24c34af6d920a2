"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is the largest number that float32 holds?"
  es: "¿Cuál es el mayor número que cabe en float32?"
fails:
  - global_average_pool_of_any_stack
"""
import numpy as np
from reference import *


def global_average_pool(x):
    with np.errstate(all="ignore"):
        return np.mean(np.asarray(x).astype(np.float32), axis=(1, 2))
