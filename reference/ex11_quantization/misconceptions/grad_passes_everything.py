"""
title:
  en: "Passes the gradient everywhere"
  es: "Deja pasar el gradiente en todas partes"
hint:
  en: "What does fake_quantize do to a value outside the range when it moves a little?"
  es: "¿Qué hace fake_quantize con un valor fuera del rango cuando éste se mueve un poco?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return np.array(upstream, dtype=float)
