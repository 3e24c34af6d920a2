"""
title:
  en: "Clips the gradient to the range"
  es: "Recorta el gradiente al rango"
hint:
  en: "Clipping keeps gradients small. Is that what the range is for?"
  es: "Recortar mantiene chicos los gradientes. ¿Para eso es el rango?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return np.clip(upstream, low, high)
