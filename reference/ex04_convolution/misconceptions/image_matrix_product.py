"""
title:
  en: "Multiplies window and kernel as matrices"
  es: "Multiplica ventana y kernel como matrices"
hint:
  en: "Is each pixel multiplied by the weight that lies over it, or rows by columns?"
  es: "¿Cada píxel se multiplica por el peso que tiene encima, o filas por columnas?"
fails:
  - correlate2d_of_the_notes
  - correlate2d_of_one_pixel
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p, kernel = np.pad(np.asarray(image, dtype=float), padding), np.asarray(kernel, dtype=float)
    kh, kw = kernel.shape
    return np.array([[(p[r:r + kh, c:c + kw] @ kernel.T).sum() for c in range(0, p.shape[1] - kw + 1, stride)]
                     for r in range(0, p.shape[0] - kh + 1, stride)])
