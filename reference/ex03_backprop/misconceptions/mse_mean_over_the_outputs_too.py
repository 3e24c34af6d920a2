"""
title:
  en: "Averages over the outputs too, as np.mean does"
  es: "Promedia también sobre las salidas, como hace np.mean"
hint:
  en: "By what is the sum divided: by the examples, or by all the entries?"
  es: "¿Por cuánto se divide la suma: por los ejemplos, o por todas las entradas?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
from reference import *


def mse(y, o):
    return np.mean((np.asarray(y) - np.asarray(o, dtype=float)) ** 2) / 2
