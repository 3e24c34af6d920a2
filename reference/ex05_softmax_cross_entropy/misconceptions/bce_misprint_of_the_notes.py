"""
title:
  en: "Follows the misprint of notes 000: no leading minus"
  es: "Sigue la errata de los apuntes 000: sin el menos inicial"
hint:
  en: "Logarithms of probabilities are at most 0: without the minus the best loss would be the most negative one."
  es: "Los logaritmos de probabilidades son a lo sumo 0: sin el menos, la mejor pérdida sería la más negativa."
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
        return np.log(np.where(np.asarray(y) == 1, p, 1 - p)).mean()
