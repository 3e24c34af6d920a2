"""
title:
  en: "Takes the square root at the end"
  es: "Toma la raíz cuadrada al final"
hint:
  en: "In the formula, is there a root over the mean?"
  es: "¿Hay en la fórmula una raíz sobre la media?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
import reference
from reference import *


def mse(y, o):
    return np.sqrt(reference.mse(y, o))
