"""
title:
  en: "Divides the gradient by the width of the range"
  es: "Divide el gradiente por el ancho del rango"
hint:
  en: "There and back the scale cancels: by how much does the value change when x changes by 1?"
  es: "Ida y vuelta, la escala se cancela: ¿cuánto cambia el valor cuando x cambia en 1?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
import reference
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return reference.fake_quantize_grad(x, upstream, low, high) / (high - low)
