"""
title:
  en: "Takes the range for symmetric"
  es: "Toma el rango por simétrico"
hint:
  en: "Is -5 in the range from 0 to 6?"
  es: "¿Está -5 en el rango de 0 a 6?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return np.where(np.abs(x) <= max(abs(low), abs(high)), upstream, 0)
