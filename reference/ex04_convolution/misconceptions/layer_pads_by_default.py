"""
title:
  en: "Keeps the size of the image by default"
  es: "Conserva por defecto el tamaño de la imagen"
hint:
  en: "What is the default padding? 26×26 under 3×3 kernels is 24×24 in the notes."
  es: "¿Cuál es el relleno por defecto? En los apuntes, 26×26 con kernels de 3×3 da 24×24."
fails:
  - conv_layer_of_single_pixels
"""
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=1):
    return reference.conv_layer(x, filters, bias, stride, padding)
