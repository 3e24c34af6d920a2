"""
title:
  en: "Stores the sums in the image's type"
  es: "Guarda las sumas en el tipo de la imagen"
hint:
  en: "An image of whole numbers under a kernel of halves: which type has your array of results?"
  es: "Una imagen de enteros con un kernel de mitades: ¿de qué tipo es tu arreglo de resultados?"
fails:
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    due = reference.correlate2d(image, kernel, stride, padding)
    result = np.zeros_like(image, shape=due.shape)
    result[...] = due
    return result
