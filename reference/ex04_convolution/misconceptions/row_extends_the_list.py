"""
title:
  en: "Puts the zeros into the caller's list"
  es: "Pone los ceros en la lista de quien llama"
hint:
  en: "Whose list is it that insert and append change?"
  es: "¿De quién es la lista que cambian insert y append?"
fails:
  - correlate1d_is_pure
"""
import numpy as np
from reference import *


def correlate1d(x, kernel, stride=1, padding=0):
    if not isinstance(x, list):
        x = list(x)
    for _ in range(padding):
        x.insert(0, 0.0)
        x.append(0.0)
    kernel = np.asarray(kernel, dtype=float)
    starts = range(0, len(x) - len(kernel) + 1, stride)
    return np.array([np.asarray(x[s:s + len(kernel)], dtype=float) @ kernel for s in starts])
