"""
title:
  en: "Brings the kernel to the image's type"
  es: "Lleva el kernel al tipo de la imagen"
hint:
  en: "Of which type is your kernel after the conversion when the image holds whole numbers? Where do the halves go?"
  es: "¿De qué tipo queda tu kernel tras la conversión si la imagen tiene enteros? ¿A dónde van las mitades?"
fails:
  - convolve2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def convolve2d(image, kernel):
    image = np.asarray(image)
    return reference.correlate2d(image, np.flip(np.asarray(kernel).astype(image.dtype)))
