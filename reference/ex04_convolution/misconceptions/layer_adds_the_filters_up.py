"""
title:
  en: "Adds the maps of all filters up"
  es: "Suma los mapas de todos los filtros"
hint:
  en: "How many maps does a layer of 3 filters give? Is your total set back to zero between filters?"
  es: "¿Cuántos mapas da una capa de 3 filtros? ¿Tu total vuelve a cero entre un filtro y otro?"
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
    return reference.conv_layer(x, filters, bias, stride, padding).sum(axis=0)
