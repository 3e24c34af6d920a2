"""
title:
  en: "Centres the kernel, which only odd ones have"
  es: "Centra el kernel, y sólo los impares tienen centro"
hint:
  en: "Your windows reach k//2 to each side: how wide is that for k = 2?"
  es: "Tus ventanas llegan k//2 a cada lado: ¿qué ancho es eso con k = 2?"
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
    a, b = kernel.shape[0] // 2, kernel.shape[1] // 2
    return np.array([[(p[r - a:r + a + 1, c - b:c + b + 1] * kernel).sum() for c in range(b, p.shape[1] - b, stride)]
                     for r in range(a, p.shape[0] - a, stride)])
