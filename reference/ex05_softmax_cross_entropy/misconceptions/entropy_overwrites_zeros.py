"""
title:
  en: "Replaces the zeros of the caller's vector by ones"
  es: "Reemplaza por unos los ceros del vector de quien llama"
hint:
  en: "1·log2(1) is 0, a good idea, but on a copy."
  es: "1·log2(1) es 0, buena idea, pero sobre una copia."
fails:
  - entropy_bits_is_pure
"""
import numpy as np
from reference import *


def entropy_bits(p):
    p = np.asarray(p, dtype=np.float64)
    if not p.flags.writeable:
        p = p.copy()
    p[p == 0] = 1
    return -(p * np.log2(p)).sum()
