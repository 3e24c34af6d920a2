"""
title:
  en: "Lets the window run over the edge and come back on the other side"
  es: "Deja que la ventana se salga y vuelva por el otro lado"
hint:
  en: "What lies to the right of the last column: the first column?"
  es: "¿Qué hay a la derecha de la última columna: la primera?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(np.pad(np.asarray(image, dtype=float), padding, mode="wrap"), kernel, stride)
