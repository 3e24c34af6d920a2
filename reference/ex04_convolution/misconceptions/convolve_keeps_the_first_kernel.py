"""
title:
  en: "Keeps the flipped kernel of its first call"
  es: "Conserva el kernel volteado de su primera llamada"
hint:
  en: "Which kernel does the second call use when its size is that of the first one's?"
  es: "¿Qué kernel usa la segunda llamada si su tamaño es el del primero?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
import reference
from reference import *

_flipped = {}


def convolve2d(image, kernel):
    flipped = _flipped.setdefault(np.shape(kernel), np.flip(kernel))
    return reference.correlate2d(image, flipped)
