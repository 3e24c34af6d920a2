"""
title:
  en: "Takes y for the prediction and p for the truth"
  es: "Toma y por la predicción y p por la verdad"
hint:
  en: "The logarithm is that of the prediction p; y picks the term."
  es: "El logaritmo es el de la predicción p; y elige el término."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_powers_of_two
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=np.float64), np.asarray(y, dtype=np.float64)
    with np.errstate(all="ignore"):
        first = np.where(p == 0, 0, p * np.log(y))
        return -(first + np.where(p == 1, 0, (1 - p) * np.log(1 - y))).mean()
