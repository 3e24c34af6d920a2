"""
title:
  en: "Multiplies the windows in place"
  es: "Multiplica las ventanas en el lugar"
hint:
  en: "Is a slice of an array a copy? What does *= then write into?"
  es: "¿Un corte de un arreglo es una copia? ¿En qué escribe entonces *=?"
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
    image, kernel = np.asarray(image, dtype=float), np.asarray(kernel, dtype=float)
    p = np.pad(image, padding) if padding else image
    kh, kw = kernel.shape
    result = []
    for r in range(0, p.shape[0] - kh + 1, stride):
        result.append([])
        for c in range(0, p.shape[1] - kw + 1, stride):
            window = p[r:r + kh, c:c + kw]
            window *= kernel
            result[-1].append(window.sum())
    return np.array(result)
