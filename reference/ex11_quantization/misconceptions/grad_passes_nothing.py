"""
title:
  en: "Takes the derivative of a staircase: 0"
  es: "Toma la derivada de una escalera: 0"
hint:
  en: "It is the derivative nearly everywhere, but what could be learned with it? What does straight-through mean?"
  es: "Es la derivada casi en todas partes, pero ¿qué se podría aprender con ella? ¿Qué significa «directo»?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return np.zeros(np.shape(x))
