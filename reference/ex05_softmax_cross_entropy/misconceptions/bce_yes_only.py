"""
title:
  en: "Charges only the examples of class 1"
  es: "Sólo cobra los ejemplos de clase 1"
hint:
  en: "A no predicted as a yes is a mistake too: the second term, (1 - y) log(1 - p)."
  es: "Un no predicho como sí también es un error: el segundo término, (1 - y) log(1 - p)."
fails:
  - binary_cross_entropy_of_certainty
  - binary_cross_entropy_of_powers_of_two
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.asarray(p, dtype=np.float64)
    with np.errstate(divide="ignore"):
        return -np.log(np.where(np.asarray(y) == 1, p, 1)).mean()
