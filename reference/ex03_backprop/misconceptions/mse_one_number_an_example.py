"""
title:
  en: "Gives one loss an example"
  es: "Da una pérdida por ejemplo"
hint:
  en: "Of what is descent to take the gradient: of one number, or of many?"
  es: "¿De qué se tomará el gradiente: de un número, o de muchos?"
fails:
  - mse_of_one_wrong_example
  - mse_of_parts
  - mse_of_any_batch
  - mse_is_pure
"""
import numpy as np
from reference import *


def mse(y, o):
    return ((np.asarray(y) - np.asarray(o, dtype=float)) ** 2).sum(axis=1) / 2
