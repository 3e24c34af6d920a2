"""
title:
  en: "Combines truth values with or"
  es: "Combina los valores de verdad con or"
hint:
  en: "What is np.dot of truth values: a count, or a truth value?"
  es: "¿Qué es np.dot de valores de verdad: una cuenta, o un valor de verdad?"
fails:
  - conv_layer_of_any_size
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    p = np.pad(np.asarray(x), ((0, 0), (padding, padding), (padding, padding)))
    filters = np.asarray(filters)
    _, _, kh, kw = filters.shape
    return np.array([[[np.dot(p[:, r:r + kh, c:c + kw].ravel(), weights.ravel()) + b
                       for c in range(0, p.shape[2] - kw + 1, stride)] for r in range(0, p.shape[1] - kh + 1, stride)]
                     for weights, b in zip(filters, bias)])
