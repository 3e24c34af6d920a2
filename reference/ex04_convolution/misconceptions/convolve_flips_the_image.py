"""
title:
  en: "Flips the image in place of the kernel"
  es: "Voltea la imagen en lugar del kernel"
hint:
  en: "Which corner of the image does your first value come from?"
  es: "¿De qué esquina de la imagen sale tu primer valor?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    return correlate2d(np.flip(image), kernel)
