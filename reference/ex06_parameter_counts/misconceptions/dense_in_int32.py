"""
title:
  en: "Counts in 32-bit integers"
  es: "Cuenta con enteros de 32 bits"
hint:
  en: "What is the largest number that 32 bits hold, and how many weights do 50,000 inputs and outputs make?"
  es: "¿Cuál es el mayor número que cabe en 32 bits, y cuántos pesos hacen 50 000 entradas y salidas?"
fails:
  - dense_params_of_any_size
"""
import numpy as np
from reference import *


def dense_params(n_in, n_out, bias=True):
    with np.errstate(all="ignore"):
        return np.int32(n_in) * np.int32(n_out) + np.int32(n_out if bias else 0)
