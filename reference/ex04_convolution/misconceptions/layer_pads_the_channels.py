"""
title:
  en: "Pads the axis of the channels too"
  es: "Rellena también el eje de los canales"
hint:
  en: "np.pad(x, 1) pads every axis. Which channel does your first kernel meet then?"
  es: "np.pad(x, 1) rellena todos los ejes. ¿Con qué canal se encuentra entonces tu primer kernel?"
fails:
  - conv_layer_of_one_pixel
  - conv_layer_of_any_size
  - conv_layer_adds_up_the_channels
"""
import numpy as np
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    p = np.pad(np.asarray(x, dtype=float), padding)
    return np.array([sum(correlate2d(image, kernel, stride) for image, kernel in zip(p, weights)) + b
                     for weights, b in zip(filters, bias)])
