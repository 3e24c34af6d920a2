"""
title:
  en: "Averages over the channels"
  es: "Promedia sobre los canales"
hint:
  en: "Do the notes sum what the channels give, or take the mean? Try two equal channels."
  es: "¿Los apuntes suman lo que dan los canales, o toman la media? Prueba con dos canales iguales."
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return np.array([np.mean([correlate2d(image, kernel, stride, padding) for image, kernel in zip(x, weights)], axis=0) + b
                     for weights, b in zip(filters, bias)])
