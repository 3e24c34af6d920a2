"""
title:
  en: "Returns the full convolution"
  es: "Devuelve la convolución completa"
hint:
  en: "Does the kernel lie wholly within the image at every stop that you count?"
  es: "¿El kernel está por completo dentro de la imagen en cada parada que cuentas?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
import reference
from reference import *


def convolve2d(image, kernel):
    kh, kw = np.shape(kernel)
    framed = np.pad(np.asarray(image, dtype=float), ((kh - 1, kh - 1), (kw - 1, kw - 1)))
    return reference.correlate2d(framed, np.flip(kernel))
