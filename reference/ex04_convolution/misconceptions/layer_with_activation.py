"""
title:
  en: "Applies a relu"
  es: "Aplica una relu"
hint:
  en: "Is the activation part of this function? What becomes of a negative sum?"
  es: "¿La activación es parte de esta función? ¿Qué pasa con una suma negativa?"
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
    return np.maximum(reference.conv_layer(x, filters, bias, stride, padding), 0)
