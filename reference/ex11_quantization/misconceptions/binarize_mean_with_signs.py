"""
title:
  en: "Averages the weights instead of their magnitudes"
  es: "Promedia los pesos en lugar de sus magnitudes"
hint:
  en: "What is the mean of 3 and -3, and how large are the two?"
  es: "¿Cuál es la media de 3 y -3, y qué tamaño tienen los dos?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= 0, 1, -1), w.mean()
