"""
title:
  en: "Turns the kernel by a quarter"
  es: "Gira el kernel un cuarto de vuelta"
hint:
  en: "What shape has your turned kernel when it was 2×3? By which angle is flipping both axes a rotation?"
  es: "¿Qué forma tiene tu kernel girado si era de 2×3? ¿De qué ángulo es la rotación que voltea los dos ejes?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    return correlate2d(image, np.rot90(kernel))
