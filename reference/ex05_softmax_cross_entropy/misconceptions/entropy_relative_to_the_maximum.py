"""
title:
  en: "Divides by log2 N"
  es: "Divide por log2 N"
hint:
  en: "That is a share of the largest entropy possible, not a number of bits."
  es: "Eso es una fracción de la mayor entropía posible, no una cantidad de bits."
fails:
  - entropy_bits_of_equal_events
  - entropy_bits_of_halvings
  - entropy_bits_is_pure
"""
import numpy as np
from reference import *


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    q = p[p > 0]
    return -(q * np.log2(q)).sum() / max(np.log2(p.size), 1)
