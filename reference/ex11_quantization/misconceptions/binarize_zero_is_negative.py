"""
title:
  en: "Counts 0 as -1"
  es: "Cuenta el 0 como -1"
hint:
  en: "On which side does the contract put 0?"
  es: "¿De qué lado pone el contrato al 0?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w > 0, 1, -1), np.abs(w).mean()
