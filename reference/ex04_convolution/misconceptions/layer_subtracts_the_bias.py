"""
title:
  en: "Subtracts the bias, as if it were a threshold"
  es: "Resta el sesgo, como si fuera un umbral"
hint:
  en: "What does a filter of zeros with the bias 1 give: 1, or -1?"
  es: "¿Qué da un filtro de ceros con sesgo 1: 1 o -1?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, -np.asarray(bias), stride, padding)
