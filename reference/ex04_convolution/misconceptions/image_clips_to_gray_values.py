"""
title:
  en: "Cuts the results off at 0 and 255"
  es: "Recorta los resultados en 0 y 255"
hint:
  en: "Must a map of features be a picture that can be shown? What does an edge from bright to dark give?"
  es: "¿Un mapa de características tiene que ser una imagen que se pueda mostrar? ¿Qué da un borde de claro a oscuro?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return np.clip(reference.correlate2d(image, kernel, stride, padding), 0, 255)
