"""
title:
  en: "Leaves both ends of the range out"
  es: "Deja fuera los dos extremos del rango"
hint:
  en: "Is x = low in the range?"
  es: "¿Está x = low en el rango?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return np.where((x > low) & (x < high), upstream, 0)
