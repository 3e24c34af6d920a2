"""
title:
  en: "Leaves the stride out"
  es: "No tiene en cuenta el paso"
hint:
  en: "Is the stride passed on to where the windows are counted?"
  es: "¿El paso llega hasta donde se cuentan las ventanas?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, bias, 1, padding)
