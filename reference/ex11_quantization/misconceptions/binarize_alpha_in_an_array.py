"""
title:
  en: "Keeps the dimensions of w in alpha"
  es: "Conserva en alpha las dimensiones de w"
hint:
  en: "alpha is a number. What is the shape of yours?"
  es: "alpha es un número. ¿Qué forma tiene la tuya?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= 0, 1, -1), np.abs(w).mean(keepdims=True)
