"""
title:
  en: "Looks at the first channel only"
  es: "Mira sólo el primer canal"
hint:
  en: "Which of your indices runs over the channels? Paint something into the last one."
  es: "¿Cuál de tus índices recorre los canales? Pinta algo en el último."
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return np.array([correlate2d(x[0], weights[0], stride, padding) + b for weights, b in zip(filters, bias)])
