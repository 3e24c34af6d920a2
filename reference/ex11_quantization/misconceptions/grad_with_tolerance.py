"""
title:
  en: "Takes a hair outside for inside"
  es: "Toma por dentro lo que está apenas afuera"
hint:
  en: "The comparisons are exact. What does np.isclose do to a value just above high?"
  es: "Las comparaciones son exactas. ¿Qué hace np.isclose con un valor apenas mayor que high?"
fails:
  - fake_quantize_grad_of_any_array_likes
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    x = np.asarray(x)
    return np.where((x >= low - 1e-9) & (x <= high + 1e-9), upstream, 0)
