"""
title:
  en: "Takes tiny weights for 0"
  es: "Toma por 0 los pesos diminutos"
hint:
  en: "Has -1e-12 no sign?"
  es: "¿No tiene signo -1e-12?"
fails:
  - binarize_of_any_array_like
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w > -1e-8, 1, -1), np.abs(w).mean()
