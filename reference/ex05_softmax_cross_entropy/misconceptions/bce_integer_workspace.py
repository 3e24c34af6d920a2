"""
title:
  en: "Prepares its result with the type of p"
  es: "Prepara su resultado con el tipo de p"
hint:
  en: "Where p holds integers np.zeros_like(p) does too, and an infinity does not fit into an integer."
  es: "Si p trae enteros, np.zeros_like(p) también, y un infinito no cabe en un entero."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_certainty
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p, y = np.asarray(p), np.asarray(y)
    costs = np.zeros_like(p)
    with np.errstate(all="ignore"):
        costs[:] = -np.log(np.where(y == 1, p, 1 - p))
    return costs.mean()
