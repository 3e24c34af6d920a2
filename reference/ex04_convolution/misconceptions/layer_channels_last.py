"""
title:
  en: "Returns (H', W', F)"
  es: "Devuelve (H', W', F)"
hint:
  en: "Which axis of the result is the map's? Compare with the shape in the docstring."
  es: "¿Qué eje del resultado es el de los mapas? Compara con la forma del docstring."
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
    return np.moveaxis(reference.conv_layer(x, filters, bias, stride, padding), 0, -1)
