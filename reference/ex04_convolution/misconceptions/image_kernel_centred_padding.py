"""
title:
  en: "Pads by half the kernel whatever it is told"
  es: "Rellena con medio kernel, se le diga lo que se le diga"
hint:
  en: "With padding=0 and a 3×3 kernel, how large is the result of a 7×7 image?"
  es: "Con padding=0 y un kernel de 3×3, ¿qué tamaño tiene el resultado de una imagen de 7×7?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_follows_a_shift
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=None):
    kernel = np.asarray(kernel)
    return reference.correlate2d(image, kernel, stride, kernel.shape[0] // 2 if padding is None else padding)
