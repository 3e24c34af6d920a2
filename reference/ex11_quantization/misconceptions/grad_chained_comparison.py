"""
title:
  en: "Chains low <= x <= high on arrays"
  es: "Encadena low <= x <= high con arreglos"
hint:
  en: "Python reads it with `and`, and what is the truth of an array?"
  es: "Python lo lee con `and`, ¿y cuál es la verdad de un arreglo?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return np.where(low <= x <= high, upstream, 0)
