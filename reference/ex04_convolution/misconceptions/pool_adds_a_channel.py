"""
title:
  en: "Returns images without channels with one"
  es: "Devuelve con un canal las imágenes sin canales"
hint:
  en: "What is the shape of the result for an image (H, W)?"
  es: "¿Qué forma tiene el resultado para una imagen (H, W)?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_mirrors_the_extremes
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x, dtype=float)
    return reference.pool2d(x if x.ndim == 3 else x[np.newaxis], size, stride, mode)
