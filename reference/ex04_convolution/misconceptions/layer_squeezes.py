"""
title:
  en: "Drops the axis of the maps where there is one filter"
  es: "Descarta el eje de los mapas cuando hay un solo filtro"
hint:
  en: "What is the shape of the result of one filter? What would the next layer take its rows for?"
  es: "¿Qué forma tiene el resultado de un solo filtro? ¿Por qué tomaría sus filas la capa siguiente?"
fails:
  - conv_layer_of_single_pixels
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
  - conv_layer_is_pure
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    maps = reference.conv_layer(x, filters, bias, stride, padding)
    return maps[0] if len(maps) == 1 else maps
