"""
title:
  en: "Asks whether the gradient lies in the range"
  es: "Pregunta si el gradiente está en el rango"
hint:
  en: "The range is one of values. Which array holds values?"
  es: "El rango es de valores. ¿Qué arreglo contiene valores?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    upstream = np.asarray(upstream)
    return np.where((upstream >= low) & (upstream <= high), upstream, 0)
