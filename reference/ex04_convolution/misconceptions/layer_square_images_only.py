"""
title:
  en: "Takes the height for the width"
  es: "Toma el alto por el ancho"
hint:
  en: "How many columns has a map of a 4×3 image, and with which side do you count them?"
  es: "¿Cuántas columnas tiene un mapa de una imagen de 4×3, y con qué lado las cuentas?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
  - conv_layer_is_pure
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    p = np.pad(np.asarray(x, dtype=float), ((0, 0), (padding, padding), (padding, padding)))
    filters = np.asarray(filters, dtype=float)
    _, _, kh, kw = filters.shape
    stops = range(0, p.shape[1] - kh + 1, stride)
    return np.array([[[(p[:, r:r + kh, c:c + kw] * weights).sum() + b for c in stops] for r in stops]
                     for weights, b in zip(filters, bias)])
