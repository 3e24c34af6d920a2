"""
title:
  en: "Adds the bias along the last axis"
  es: "Suma el sesgo a lo largo del último eje"
hint:
  en: "With which axis of (F, H', W') does (F,) line up by itself? Which axis should it be?"
  es: "¿Con qué eje de (F, H', W') se alinea solo (F,)? ¿Con cuál debería?"
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
    return reference.conv_layer(x, filters, np.zeros(len(bias)), stride, padding) + np.asarray(bias)
