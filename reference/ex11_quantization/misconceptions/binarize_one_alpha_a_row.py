"""
title:
  en: "Gives every row its own alpha"
  es: "Le da a cada fila su propia alpha"
hint:
  en: "alpha is one number: what is the shape of yours for a matrix?"
  es: "alpha es un único número: ¿qué forma tiene la tuya con una matriz?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= 0, 1, -1), np.abs(w).mean(axis=-1)
