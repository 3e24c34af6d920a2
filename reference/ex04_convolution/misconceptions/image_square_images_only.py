"""
title:
  en: "Takes the height for the width"
  es: "Toma el alto por el ancho"
hint:
  en: "How many columns has the result of a 4×5 image? Which of your loops counts them, and with which side?"
  es: "¿Cuántas columnas tiene el resultado de una imagen de 4×5? ¿Cuál de tus bucles las cuenta, y con qué lado?"
fails:
  - correlate2d_of_one_pixel
  - correlate2d_follows_a_shift
  - correlate2d_of_any_image
  - correlate2d_edge_detector_ignores_brightness
"""
import numpy as np
from reference import *


def correlate2d(image, kernel, stride=1, padding=0):
    p, kernel = np.pad(np.asarray(image, dtype=float), padding), np.asarray(kernel, dtype=float)
    kh, kw = kernel.shape
    stops = range(0, len(p) - kh + 1, stride)
    return np.array([[(p[r:r + kh, c:c + kw] * kernel).sum() for c in stops] for r in stops])
