"""
title:
  en: "Uses the stride for the rows only"
  es: "Usa el paso sólo en las filas"
hint:
  en: "By how much does a window move to the right when the stride is 2?"
  es: "¿Cuánto se mueve una ventana a la derecha cuando el paso es 2?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_filters_are_independent
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, bias, 1, padding)[:, ::stride]
