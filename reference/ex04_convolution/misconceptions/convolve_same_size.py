"""
title:
  en: "Returns an image of the size it was given"
  es: "Devuelve una imagen del tamaño que recibió"
hint:
  en: "Which part is asked for: where the kernel lies wholly within the image, or every pixel?"
  es: "¿Qué parte se pide: donde el kernel está por completo dentro de la imagen, o todo píxel?"
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
    framed = np.pad(np.asarray(image, dtype=float), ((kh // 2, (kh - 1) // 2), (kw // 2, (kw - 1) // 2)))
    return reference.correlate2d(framed, np.flip(kernel))
