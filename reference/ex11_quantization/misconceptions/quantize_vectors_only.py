"""
title:
  en: "Goes through the entries of a vector"
  es: "Recorre las entradas de un vector"
hint:
  en: "Weights are matrices and more: what is v in your loop then?"
  es: "Los pesos son matrices y más: ¿qué es entonces v en tu ciclo?"
fails:
  - quantize_of_any_array_like
  - quantize_is_pure
"""
import numpy as np
from reference import *


def quantize(x, m, b, bits):
    half = 2 ** (bits - 1)
    return np.array([min(max(round(m * float(v) + b), -half), half - 1) for v in x])
