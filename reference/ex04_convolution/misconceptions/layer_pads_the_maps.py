"""
title:
  en: "Adds the frame to the maps"
  es: "Le agrega el marco a los mapas"
hint:
  en: "Does any kernel meet the zeros that you add? And is a 0 right where the bias alone is due?"
  es: "¿Algún kernel se encuentra con los ceros que agregas? ¿Y está bien un 0 donde corresponde el sesgo solo?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    maps = reference.conv_layer(x, filters, bias)
    return np.pad(maps, ((0, 0), (padding, padding), (padding, padding)))[:, ::stride, ::stride]
