"""
title:
  en: "Reads the sign bit, which -0.0 has too"
  es: "Lee el bit de signo, que también tiene -0.0"
hint:
  en: "Is -0.0 less than 0? What does np.copysign make of it?"
  es: "¿Es -0.0 menor que 0? ¿Qué hace np.copysign con él?"
fails:
  - binarize_of_any_array_like
"""
import numpy as np
from reference import *


def binarize(w):
    return np.copysign(1, w), np.abs(w).mean()
