"""
title:
  en: "Takes the kernels for square"
  es: "Toma los kernels por cuadrados"
hint:
  en: "How wide is a window under a kernel of 2×3, and how wide are yours?"
  es: "¿Qué ancho tiene una ventana con un kernel de 2×3, y qué ancho tienen las tuyas?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    p = np.pad(np.asarray(x, dtype=float), ((0, 0), (padding, padding), (padding, padding)))
    filters = np.asarray(filters, dtype=float)
    k = filters.shape[2]
    return np.array([[[(p[:, r:r + k, c:c + k] * weights).sum() + b for c in range(0, p.shape[2] - k + 1, stride)]
                      for r in range(0, p.shape[1] - k + 1, stride)] for weights, b in zip(filters, bias)])
