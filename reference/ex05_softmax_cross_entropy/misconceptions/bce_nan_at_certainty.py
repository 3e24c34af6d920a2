"""
title:
  en: "Computes 0·log 0 as it stands"
  es: "Calcula 0·log 0 tal cual"
hint:
  en: "In floating point 0·(-inf) is NaN: leave the term out whose factor is 0."
  es: "En punto flotante 0·(-inf) es NaN: deja fuera el término cuyo factor es 0."
fails:
  - binary_cross_entropy_of_certainty
  - binary_cross_entropy_of_powers_of_two
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=np.float64), np.asarray(y)
    with np.errstate(all="ignore"):
        return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
