"""
title:
  en: "Keeps the result for the next image of that size"
  es: "Guarda el resultado para la próxima imagen de ese tamaño"
hint:
  en: "Two images of one size: have they the same result? What is your memory's key made of?"
  es: "Dos imágenes del mismo tamaño: ¿tienen el mismo resultado? ¿De qué está hecha la clave de tu memoria?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *

_known = {}


def correlate2d(image, kernel, stride=1, padding=0):
    key = np.shape(image), str(np.asarray(kernel)), stride, padding
    if key not in _known:
        _known[key] = reference.correlate2d(image, kernel, stride, padding)
    return _known[key]
