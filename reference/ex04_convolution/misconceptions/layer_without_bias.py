"""
title:
  en: "Leaves the bias out"
  es: "Deja afuera el sesgo"
hint:
  en: "What does a filter of zeros give for any image?"
  es: "¿Qué da un filtro de ceros con cualquier imagen?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return np.array([sum(correlate2d(image, kernel, stride, padding) for image, kernel in zip(x, weights))
                     for weights in filters])
