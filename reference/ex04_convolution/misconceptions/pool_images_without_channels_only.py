"""
title:
  en: "Knows images without channels only"
  es: "Conoce sólo imágenes sin canales"
hint:
  en: "What does `h, w = x.shape` say to an image of three channels?"
  es: "¿Qué dice `h, w = x.shape` ante una imagen de tres canales?"
fails:
  - pool2d_of_blocks
  - pool2d_of_the_statement
  - pool2d_of_any_image
  - pool2d_extremes_of_any_magnitude
  - pool2d_is_pure
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    height, width = np.shape(x)
    return reference.pool2d(np.reshape(x, (height, width)), size, stride, mode)
