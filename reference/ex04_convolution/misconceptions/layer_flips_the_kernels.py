"""
title:
  en: "Convolves where a layer correlates"
  es: "Convoluciona donde una capa correlaciona"
hint:
  en: "Does a layer flip its kernels? Which weight lies over the upper left pixel of a window?"
  es: "¿Una capa voltea sus kernels? ¿Qué peso está sobre el píxel superior izquierdo de una ventana?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, np.flip(filters, axis=(2, 3)), bias, stride, padding)
