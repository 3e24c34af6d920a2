"""
title:
  en: "Returns a scalar where the kernel is as large as the image"
  es: "Devuelve un escalar cuando el kernel es tan grande como la imagen"
hint:
  en: "What is the shape of a result of one pixel?"
  es: "¿Qué forma tiene un resultado de un solo píxel?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    result = correlate2d(image, np.flip(kernel))
    return result.item() if result.size == 1 else result
