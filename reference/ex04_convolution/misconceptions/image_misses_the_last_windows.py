"""
title:
  en: "Stops one row and one column early"
  es: "Se detiene una fila y una columna antes"
hint:
  en: "A kernel as large as the image: how many windows are there, and how many does your range give?"
  es: "Un kernel tan grande como la imagen: ¿cuántas ventanas hay, y cuántas da tu rango?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
  - correlate2d_is_pure
"""
import numpy as np
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p, kernel = np.pad(np.asarray(image, dtype=float), padding), np.asarray(kernel, dtype=float)
    kh, kw = kernel.shape
    result = [[(p[r:r + kh, c:c + kw] * kernel).sum() for c in range(0, p.shape[1] - kw, stride)]
              for r in range(0, p.shape[0] - kh, stride)]
    return np.array(result)
