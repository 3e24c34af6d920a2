"""
title:
  en: "Flips the caller's kernel"
  es: "Voltea el kernel de quien llama"
hint:
  en: "After the call, is the kernel that you were given still the same? What would a second call do?"
  es: "Después de la llamada, ¿el kernel que recibiste sigue igual? ¿Qué haría una segunda llamada?"
fails:
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    kernel[...] = kernel[::-1, ::-1].copy()
    return correlate2d(image, kernel)
