"""
title:
  en: "Multiplies the windows in place"
  es: "Multiplica las ventanas en el lugar"
hint:
  en: "Is a slice of an array a copy? What does *= then write into, when nothing was padded?"
  es: "¿Un corte de un arreglo es una copia? ¿En qué escribe entonces *=, si no hubo relleno?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_is_pure
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    x, filters = np.asarray(x, dtype=float), np.asarray(filters, dtype=float)
    p = np.pad(x, ((0, 0), (padding, padding), (padding, padding))) if padding else x
    _, _, kh, kw = filters.shape
    maps = []
    for weights, b in zip(filters, bias):
        maps.append([])
        for r in range(0, p.shape[1] - kh + 1, stride):
            maps[-1].append([])
            for c in range(0, p.shape[2] - kw + 1, stride):
                window = p[:, r:r + kh, c:c + kw]
                window *= weights
                maps[-1][-1].append(window.sum() + b)
    return np.array(maps)
