"""
title:
  en: "Subtracts in the type of q"
  es: "Resta en el tipo de q"
hint:
  en: "q may come as int8. What is np.int8(127) - np.int8(-128)?"
  es: "q puede venir como int8. ¿Cuánto es np.int8(127) - np.int8(-128)?"
fails:
  - dequantize_of_any_levels
"""
import numpy as np
from reference import *


def dequantize(q, m, b):
    return (np.asarray(q) - b) / m
