"""
title:
  en: "Uses the stride for the rows only"
  es: "Usa el paso sólo en las filas"
hint:
  en: "By how much does a window move to the right when the stride is 2?"
  es: "¿Cuánto se mueve una ventana a la derecha cuando el paso es 2?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
  - correlate2d_is_pure
"""
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(image, kernel, 1, padding)[::stride]
