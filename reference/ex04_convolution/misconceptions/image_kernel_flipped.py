"""
title:
  en: "Flips the kernel, as a convolution does"
  es: "Voltea el kernel, como hace una convolución"
hint:
  en: "For which of the two functions does the notes' formula turn the kernel round? Which weight lies over the upper left pixel?"
  es: "¿En cuál de las dos funciones la fórmula de los apuntes da vuelta el kernel? ¿Qué peso está sobre el píxel superior izquierdo?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(image, np.flip(kernel), stride, padding)
