"""
title:
  en: "Works with arrays only"
  es: "Funciona sólo con arreglos"
hint:
  en: "Has a list a shape? Which line turns the arguments into arrays?"
  es: "¿Una lista tiene shape? ¿Qué línea convierte los argumentos en arreglos?"
fails:
  - conv_layer_of_any_size
  - conv_layer_is_pure
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    count, channels, kh, kw = filters.shape
    return reference.conv_layer(x, filters.reshape(count, channels, kh, kw), bias, stride, padding)
