"""
title:
  en: "Flips only kernels that are square"
  es: "Voltea sólo los kernels cuadrados"
hint:
  en: "Has your flip a condition? Try it on a kernel of one row."
  es: "¿Tu volteo tiene una condición? Pruébalo con un kernel de una fila."
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    kernel = np.asarray(kernel, dtype=float)
    return correlate2d(image, np.flip(kernel) if kernel.shape[0] == kernel.shape[1] else kernel)
