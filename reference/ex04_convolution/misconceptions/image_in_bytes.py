"""
title:
  en: "Keeps bytes bytes"
  es: "Deja los bytes en bytes"
hint:
  en: "Where do 200·3 and 0 - 1 end up in a byte? What type is an image file read into?"
  es: "¿A dónde van a parar 200·3 y 0 - 1 en un byte? ¿En qué tipo se lee un archivo de imagen?"
fails:
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    due = reference.correlate2d(image, kernel, stride, padding)
    return due.astype(np.int64).astype(np.uint8) if np.asarray(image).dtype == np.uint8 else due
