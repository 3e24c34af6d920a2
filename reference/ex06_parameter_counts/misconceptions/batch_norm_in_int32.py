"""
title:
  en: "Counts in 32-bit integers"
  es: "Cuenta con enteros de 32 bits"
hint:
  en: "What is the largest number that 32 bits hold?"
  es: "¿Cuál es el mayor número que cabe en 32 bits?"
fails:
  - batch_norm_params_of_any_size
"""
import numpy as np
from reference import *


def batch_norm_params(channels):
    return np.full(2, 2 * channels).astype(np.int32)
