"""
title:
  en: "Checks the upper end only"
  es: "Revisa sólo el extremo superior"
hint:
  en: "What happens below low?"
  es: "¿Qué ocurre por debajo de low?"
fails:
  - fake_quantize_grad_goes_straight_through
  - fake_quantize_grad_of_any_array_likes
  - fake_quantize_grad_is_pure
"""
import numpy as np
from reference import *


def fake_quantize_grad(x, upstream, low, high):
    return np.where(np.asarray(x) <= high, upstream, 0)
