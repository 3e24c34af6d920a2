"""
title:
  en: "Adds the examples up instead of averaging"
  es: "Suma los ejemplos en lugar de promediarlos"
hint:
  en: "It is a mean over the batch."
  es: "Es una media sobre el lote."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_powers_of_two
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.asarray(p, dtype=np.float64)
    with np.errstate(divide="ignore"):
        return -np.log(np.where(np.asarray(y) == 1, p, 1 - p)).sum()
