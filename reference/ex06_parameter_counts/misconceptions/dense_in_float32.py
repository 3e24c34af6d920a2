"""
title:
  en: "Counts in float32"
  es: "Cuenta en float32"
hint:
  en: "How many digits of a count does a float32 keep? Try 4097 inputs and 4097 outputs."
  es: "¿Cuántas cifras de una cuenta conserva un float32? Prueba con 4097 entradas y 4097 salidas."
fails:
  - dense_params_of_any_size
"""
import numpy as np
from reference import *


def dense_params(n_in, n_out, bias=True):
    return np.float32(n_in) * np.float32(n_out) + np.float32(n_out if bias else 0)
