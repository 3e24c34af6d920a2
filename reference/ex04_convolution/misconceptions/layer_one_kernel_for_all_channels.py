"""
title:
  en: "Uses the first channel's kernel for every channel"
  es: "Usa el kernel del primer canal en todos"
hint:
  en: "How many kernels does one filter hold for an RGB image?"
  es: "¿Cuántos kernels tiene un filtro para una imagen RGB?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return np.array([sum(correlate2d(image, weights[0], stride, padding) for image in x) + b
                     for weights, b in zip(filters, bias)])
