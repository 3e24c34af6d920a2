"""
title:
  en: "Adds the bias only where a window sees a pixel"
  es: "Suma el sesgo sólo donde la ventana ve un píxel"
hint:
  en: "What is due where a window lies wholly in the padding: 0, or the bias?"
  es: "¿Qué corresponde donde la ventana está entera en el relleno: 0, o el sesgo?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    seen = reference.conv_layer(np.ones_like(x), np.ones_like(filters), np.zeros(len(bias)), stride, padding) > 0
    maps = reference.conv_layer(x, filters, np.zeros(len(bias)), stride, padding)
    return maps + seen * np.asarray(bias)[:, None, None]
