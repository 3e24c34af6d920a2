"""
title:
  en: "Exchanges height and width of the kernels"
  es: "Intercambia alto y ancho de los kernels"
hint:
  en: "Which axis of `filters` goes down the image, the third or the fourth? Square kernels do not tell the difference in shape."
  es: "¿Qué eje de `filters` baja por la imagen, el tercero o el cuarto? Con kernels cuadrados la forma no delata la diferencia."
fails:
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, np.swapaxes(filters, 2, 3), bias, stride, padding)
