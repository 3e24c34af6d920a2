"""
title:
  en: "Sweeps NaN and infinities away with nan_to_num"
  es: "Barre NaN e infinitos con nan_to_num"
hint:
  en: "NaN becomes 0, as it should, but the infinite cost of a certain mistake becomes a finite number."
  es: "NaN se vuelve 0, como debe, pero el costo infinito de un error seguro se vuelve un número finito."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_certainty
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p, dtype=np.float64), np.asarray(y)
    with np.errstate(all="ignore"):
        return -np.nan_to_num(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()
