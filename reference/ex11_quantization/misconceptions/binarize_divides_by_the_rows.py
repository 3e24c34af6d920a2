"""
title:
  en: "Divides by len(w)"
  es: "Divide por len(w)"
hint:
  en: "What is len of a matrix, and how many weights has it?"
  es: "¿Cuánto es len de una matriz, y cuántos pesos tiene?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= 0, 1, -1), np.abs(w).sum() / len(w)
