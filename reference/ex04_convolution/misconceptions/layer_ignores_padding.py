"""
title:
  en: "Leaves the padding out"
  es: "No tiene en cuenta el relleno"
hint:
  en: "How large is the map of a 3×3 filter on a 3×3 image with a frame of one zero?"
  es: "¿Qué tamaño tiene el mapa de un filtro de 3×3 sobre una imagen de 3×3 con un marco de un cero?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, bias, stride)
