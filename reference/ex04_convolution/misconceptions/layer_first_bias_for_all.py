"""
title:
  en: "Adds the first bias to every map"
  es: "Suma el primer sesgo a todos los mapas"
hint:
  en: "Which bias belongs to the last filter?"
  es: "¿Qué sesgo le toca al último filtro?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
  - conv_layer_is_pure
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, np.full(len(bias), bias[0]), stride, padding)
