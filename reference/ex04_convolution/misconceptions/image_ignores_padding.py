"""
title:
  en: "Leaves the padding out"
  es: "No tiene en cuenta el relleno"
hint:
  en: "Which windows have the first pixel in their lower right corner, and where do they lie?"
  es: "¿Qué ventanas tienen el primer píxel en su esquina inferior derecha, y dónde están?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
"""
import reference
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    return reference.correlate2d(image, kernel, stride)
