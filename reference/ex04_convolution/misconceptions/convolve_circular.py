"""
title:
  en: "Lets the transform wrap around"
  es: "Deja que la transformada dé la vuelta"
hint:
  en: "A product of transforms treats the image as a ring. Which values has the edge on the other side touched?"
  es: "Un producto de transformadas trata la imagen como un anillo. ¿Qué valores tocó el borde del otro lado?"
fails:
  - convolve2d_of_a_point
  - convolve2d_multiplies_polynomials
  - convolve2d_of_any_image
  - convolve2d_is_pure
"""
import numpy as np
from reference import *


def convolve2d(image, kernel):
    image, kernel = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    ring = np.fft.ifft2(np.fft.fft2(image) * np.fft.fft2(kernel, image.shape)).real
    return ring[:image.shape[0] - kernel.shape[0] + 1, :image.shape[1] - kernel.shape[1] + 1]
