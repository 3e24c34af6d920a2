"""
title:
  en: "Pads with mirrored pixels"
  es: "Rellena con píxeles reflejados"
hint:
  en: "What is asked for beyond the border: zeros, or pixels of the image?"
  es: "¿Qué se pide más allá del borde: ceros, o píxeles de la imagen?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(np.pad(np.asarray(image, dtype=float), padding, mode="symmetric"), kernel, stride)
