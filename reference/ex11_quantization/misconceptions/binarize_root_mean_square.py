"""
title:
  en: "Takes the root of the mean square"
  es: "Toma la raíz de la media de los cuadrados"
hint:
  en: "Differentiate Σ(w - alpha·sign)² by alpha: which mean comes out?"
  es: "Deriva Σ(w - alpha·signo)² respecto de alpha: ¿qué media sale?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
from reference import *


def binarize(w):
    w = np.asarray(w)
    return np.where(w >= 0, 1, -1), np.sqrt(np.mean(np.square(w, dtype=float)))
