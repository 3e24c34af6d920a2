"""
title:
  en: "Flips the columns only"
  es: "Voltea sólo las columnas"
hint:
  en: "Both x and y change sign in the notes' formula. What happens to a kernel of one column under your flip?"
  es: "En la fórmula de los apuntes cambian de signo x e y. ¿Qué le hace tu volteo a un kernel de una sola columna?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, np.fliplr(kernel))
