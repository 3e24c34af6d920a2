"""
title:
  en: "Compares the argument as it is, list or not"
  es: "Compara el argumento como viene, sea lista o no"
hint:
  en: "What does [1.0, -2.0] >= 0 say?"
  es: "¿Qué responde [1.0, -2.0] >= 0?"
fails:
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    return np.where(w >= 0, 1, -1), abs(w).mean()
