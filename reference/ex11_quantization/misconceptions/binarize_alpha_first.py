"""
title:
  en: "Returns (alpha, signs)"
  es: "Devuelve (alpha, signos)"
hint:
  en: "In which order does the stub name them?"
  es: "¿En qué orden los nombra el archivo inicial?"
fails:
  - binarize_takes_weights_apart
  - binarize_of_any_array_like
  - binarize_is_pure
"""
import numpy as np
import reference
from reference import *


def binarize(w):
    signs, alpha = reference.binarize(w)
    return alpha, signs
