"""
title:
  en: "Transposes where it should flip"
  es: "Transpone donde debe voltear"
hint:
  en: "Does transposing exchange the first weight and the last, or rows and columns?"
  es: "¿Transponer intercambia el primer peso y el último, o filas y columnas?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, np.transpose(kernel))
