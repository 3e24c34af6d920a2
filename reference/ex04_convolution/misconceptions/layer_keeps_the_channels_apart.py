"""
title:
  en: "Gives a map for every filter and channel"
  es: "Da un mapa por cada filtro y canal"
hint:
  en: "How many maps come out of 54 filters on 128 channels?"
  es: "¿Cuántos mapas salen de 54 filtros sobre 128 canales?"
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
    return np.array([correlate2d(image, kernel, stride, padding) + b
                     for weights, b in zip(filters, bias) for image, kernel in zip(x, weights)])
