"""
title:
  en: "Flips the rows only"
  es: "Voltea sólo las filas"
hint:
  en: "Both x and y change sign in the notes' formula. What happens to a kernel of one row under your flip?"
  es: "En la fórmula de los apuntes cambian de signo x e y. ¿Qué le hace tu volteo a un kernel de una sola fila?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, np.flipud(kernel))
