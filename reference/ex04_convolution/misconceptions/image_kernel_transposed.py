"""
title:
  en: "Lays the kernel down transposed"
  es: "Apoya el kernel transpuesto"
hint:
  en: "Which index of the kernel goes with the rows of the image? Try a kernel of one row."
  es: "¿Qué índice del kernel va con las filas de la imagen? Prueba un kernel de una sola fila."
fails:
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(image, np.transpose(kernel), stride, padding)
