"""
title:
  en: "Measures in bits"
  es: "Mide en bits"
hint:
  en: "binary_cross_entropy is in nats; entropy_bits is the one in bits."
  es: "binary_cross_entropy va en nats; la que va en bits es entropy_bits."
fails:
  - binary_cross_entropy_of_any_batch
  - binary_cross_entropy_of_powers_of_two
"""
import numpy as np
from reference import *


def binary_cross_entropy(p, y):
    p = np.asarray(p, dtype=np.float64)
    with np.errstate(divide="ignore"):
        return -np.log2(np.where(np.asarray(y) == 1, p, 1 - p)).mean()
