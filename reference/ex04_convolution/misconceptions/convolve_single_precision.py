"""
title:
  en: "Works in single precision throughout"
  es: "Trabaja todo en precisión simple"
hint:
  en: "What is the largest number that float32 holds? float64 is due unless an argument is float32 itself."
  es: "¿Cuál es el mayor número que cabe en float32? Corresponde float64 salvo que un argumento sea float32."
fails:
  - convolve2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def convolve2d(image, kernel):
    with np.errstate(all="ignore"):
        image = np.asarray(image).astype(np.float32)
        return reference.correlate2d(image, np.flip(np.asarray(kernel).astype(np.float32)))
