"""
title:
  en: "Adds up in 32-bit integers"
  es: "Suma con enteros de 32 bits"
hint:
  en: "What is the largest number that 32 bits hold?"
  es: "¿Cuál es el mayor número que cabe en 32 bits?"
fails:
  - total_params_of_any_network
"""
import numpy as np
from reference import *


def total_params(input_shape, layers):
    params = np.array([params for _, params in summary(input_shape, layers)])
    return params.astype(np.int32).sum(dtype=np.int32)
