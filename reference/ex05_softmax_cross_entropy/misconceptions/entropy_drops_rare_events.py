"""
title:
  en: "Leaves out whatever has a probability below 1e-5"
  es: "Deja fuera lo que tenga probabilidad menor que 1e-5"
hint:
  en: "Only exactly 0 adds nothing. A rare event adds a little."
  es: "Sólo el 0 exacto no agrega nada. Un suceso raro agrega un poco."
fails:
  - entropy_bits_of_halvings
"""
import numpy as np
from reference import *


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    p = p[p > 1e-5]
    return -(p * np.log2(p)).sum()
