"""
title:
  en: "Flips the whole filter, channels included"
  es: "Voltea el filtro entero, con los canales"
hint:
  en: "Which channel does filters[f, 0] meet?"
  es: "¿Con qué canal se encuentra filters[f, 0]?"
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
    return reference.conv_layer(x, np.flip(filters, axis=1), bias, stride, padding)
