"""
title:
  en: "Adds the bias to every product"
  es: "Suma el sesgo a cada producto"
hint:
  en: "How often does your bias come into a sum of nine products?"
  es: "¿Cuántas veces entra tu sesgo en una suma de nueve productos?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    area = np.shape(filters)[2] * np.shape(filters)[3]
    return reference.conv_layer(x, filters, area * np.asarray(bias), stride, padding)
