"""
title:
  en: "Takes the mean away first, as BitNet does"
  es: "Resta primero la media, como BitNet"
hint:
  en: "The sign of what is asked for: of w, or of w less its mean?"
  es: "¿El signo de qué se pide: de w, o de w menos su media?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= w.mean(), 1, -1), np.abs(w).mean()
