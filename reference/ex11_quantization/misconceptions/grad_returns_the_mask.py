"""
title:
  en: "Returns ones and zeros"
  es: "Devuelve unos y ceros"
hint:
  en: "Where does your function use upstream?"
  es: "¿Dónde usa upstream tu función?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return ((x >= low) & (x <= high)).astype(float)
