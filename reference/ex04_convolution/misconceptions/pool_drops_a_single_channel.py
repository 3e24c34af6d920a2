"""
title:
  en: "Drops the axis of a single channel"
  es: "Descarta el eje de un único canal"
hint:
  en: "What is the shape of the result of (1, 4, 4) in windows of 2?"
  es: "¿Qué forma tiene el resultado de (1, 4, 4) en ventanas de 2?"
fails:
  - pool2d_of_blocks
  - pool2d_of_any_image
"""
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    result = reference.pool2d(x, size, stride, mode)
    return result[0] if result.ndim == 3 and len(result) == 1 else result
