"""
title:
  en: "Measures in nats"
  es: "Mide en nats"
hint:
  en: "Two equal events need 1 bit, not 0.69: the logarithm is in base 2."
  es: "Dos sucesos iguales necesitan 1 bit, no 0.69: el logaritmo es en base 2."
fails:
  - entropy_bits_of_equal_events
  - entropy_bits_of_halvings
  - entropy_bits_is_pure
"""
import numpy as np
from reference import *


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    p = p[p > 0]
    return -(p * np.log(p)).sum()
