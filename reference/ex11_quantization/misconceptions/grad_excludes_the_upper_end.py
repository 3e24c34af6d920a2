"""
title:
  en: "Leaves the upper end out, as Python's ranges do"
  es: "Deja fuera el extremo superior, como los rangos de Python"
hint:
  en: "Is x = high in the range?"
  es: "¿Está x = high en el rango?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return np.where((x >= low) & (x < high), upstream, 0)
