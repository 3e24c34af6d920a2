"""
title:
  en: "Computes 0·log2(0) as it stands"
  es: "Calcula 0·log2(0) tal cual"
hint:
  en: "In floating point 0·(-inf) is NaN: leave impossible events out."
  es: "En punto flotante 0·(-inf) es NaN: deja fuera los sucesos imposibles."
fails:
  - entropy_bits_of_equal_events
  - entropy_bits_of_halvings
  - entropy_bits_is_pure
"""
import numpy as np
from reference import *


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    with np.errstate(all="ignore"):
        return -(p * np.log2(p)).sum()
