"""
title:
  en: "Adds the bias once a channel"
  es: "Suma el sesgo una vez por canal"
hint:
  en: "Is your bias inside the loop over the channels? What does a filter of zeros give when there are three channels?"
  es: "¿Tu sesgo está dentro del bucle de los canales? ¿Qué da un filtro de ceros cuando hay tres canales?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return np.array([sum(correlate2d(image, kernel, stride, padding) + b for image, kernel in zip(x, weights))
                     for weights, b in zip(filters, bias)])
