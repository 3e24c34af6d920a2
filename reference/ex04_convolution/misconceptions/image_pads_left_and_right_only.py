"""
title:
  en: "Pads the columns only"
  es: "Rellena sólo las columnas"
hint:
  en: "On how many sides of the image does the frame of zeros lie?"
  es: "¿En cuántos lados de la imagen está el marco de ceros?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p = np.pad(np.asarray(image, dtype=float), ((0, 0), (padding, padding)))
    return reference.correlate2d(p, kernel, stride)
