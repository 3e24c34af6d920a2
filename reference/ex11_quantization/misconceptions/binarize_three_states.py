"""
title:
  en: "Uses np.sign, which knows 0"
  es: "Usa np.sign, que conoce el 0"
hint:
  en: "How many states has one bit? What is np.sign(0)?"
  es: "¿Cuántos estados tiene un bit? ¿Cuánto es np.sign(0)?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    return np.sign(w), np.abs(w).mean()
