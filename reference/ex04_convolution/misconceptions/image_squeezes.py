"""
title:
  en: "Drops axes of length 1"
  es: "Descarta los ejes de largo 1"
hint:
  en: "What is the shape of a result with a single row? What does (1, 3) tell that (3,) does not?"
  es: "¿Qué forma tiene un resultado de una sola fila? ¿Qué dice (1, 3) que no diga (3,)?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return np.squeeze(reference.correlate2d(image, kernel, stride, padding))
