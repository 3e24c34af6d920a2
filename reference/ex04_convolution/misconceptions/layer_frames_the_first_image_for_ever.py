"""
title:
  en: "Keeps the framed image of a size"
  es: "Conserva la imagen con marco de un tamaño"
hint:
  en: "Is the frame of zeros filled with the new image in every call?"
  es: "¿El marco de ceros se llena con la imagen nueva en cada llamada?"
fails:
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
import reference
from reference import *

_frames = {}


def conv_layer(x, filters, bias, stride=1, padding=0):
    key = np.shape(x), padding
    if padding == 0 or key not in _frames:
        _frames[key] = np.pad(np.asarray(x, dtype=float), ((0, 0), (padding, padding), (padding, padding)))
    return reference.conv_layer(_frames[key], filters, bias, stride)
