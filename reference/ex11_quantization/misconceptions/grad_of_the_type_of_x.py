"""
title:
  en: "Prepares its result with the type of x"
  es: "Prepara su resultado con el tipo de x"
hint:
  en: "x may be integers. What is left of a gradient of 0.5 in np.zeros_like(x)?"
  es: "x puede traer enteros. ¿Qué queda de un gradiente de 0,5 en np.zeros_like(x)?"
fails:
  - fake_quantize_grad_of_any_array_likes
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x, g = np.asarray(x), np.asarray(upstream)
    out = np.zeros_like(x)
    inside = (x >= low) & (x <= high)
    out[inside] = g[inside]
    return out
