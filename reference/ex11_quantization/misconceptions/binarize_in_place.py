"""
title:
  en: "Writes the signs into the caller's weights"
  es: "Escribe los signos en los pesos de quien llama"
hint:
  en: "Whose array does w[w >= 0] = 1 change, and what is |w| after that?"
  es: "¿El arreglo de quién cambia w[w >= 0] = 1, y cuánto es |w| después?"
fails:
  - binarize_is_pure
"""
import numpy as np
import reference
from reference import *


def binarize(w):
    if not isinstance(w, np.ndarray) or not w.flags.writeable:
        return reference.binarize(w)
    alpha = np.abs(w).mean()
    below = w < 0
    w[...] = 1
    w[below] = -1
    return w, alpha
