"""
title:
  en: "Takes the kernel for square"
  es: "Toma el kernel por cuadrado"
hint:
  en: "How many columns has a window under a kernel of 2×3, and how many do you cut out?"
  es: "¿Cuántas columnas tiene una ventana con un kernel de 2×3, y cuántas recortas?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_is_pure
"""
import numpy as np
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p, kernel = np.pad(np.asarray(image, dtype=float), padding), np.asarray(kernel, dtype=float)
    k = len(kernel)
    return np.array([[(p[r:r + k, c:c + k] * kernel).sum() for c in range(0, p.shape[1] - k + 1, stride)]
                     for r in range(0, p.shape[0] - k + 1, stride)])
