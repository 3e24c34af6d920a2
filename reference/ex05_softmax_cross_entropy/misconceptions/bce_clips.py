"""
title:
  en: "Clips p to [1e-15, 1 - 1e-15]"
  es: "Recorta p a [1e-15, 1 - 1e-15]"
hint:
  en: "A clipped certain mistake costs 34.5; the contract asks for inf."
  es: "Un error seguro recortado cuesta 34.5; el contrato pide inf."
fails:
  - binary_cross_entropy_of_certainty
  - binary_cross_entropy_of_powers_of_two
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_is_pure
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.clip(np.asarray(p, dtype=np.float64), 1e-15, 1 - 1e-15)
    return -np.log(np.where(np.asarray(y) == 1, p, 1 - p)).mean()
