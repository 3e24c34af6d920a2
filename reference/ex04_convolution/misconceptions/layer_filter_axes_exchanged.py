"""
title:
  en: "Takes the filters for (C, F, kh, kw)"
  es: "Toma los filtros por (C, F, kh, kw)"
hint:
  en: "Which comes first in `filters`, the filter or the channel? Try two filters on three channels."
  es: "¿Qué va primero en `filters`, el filtro o el canal? Prueba dos filtros sobre tres canales."
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
    return reference.conv_layer(x, np.swapaxes(filters, 0, 1), bias, stride, padding)
