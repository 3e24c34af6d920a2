"""
title:
  en: "Takes the last axis for the channels"
  es: "Toma el último eje por el de los canales"
hint:
  en: "Which axis of (C, H, W) must not shrink?"
  es: "¿Qué eje de (C, H, W) no debe achicarse?"
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
    if np.ndim(x) == 2:
        return reference.pool2d(x, size, stride, mode)
    return np.moveaxis(reference.pool2d(np.moveaxis(x, -1, 0), size, stride, mode), 0, -1)
