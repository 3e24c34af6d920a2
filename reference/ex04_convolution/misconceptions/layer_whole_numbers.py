"""
title:
  en: "Stores the maps in the type of x"
  es: "Guarda los mapas en el tipo de x"
hint:
  en: "Whole pixels, weights of a quarter: which type has your array of maps?"
  es: "Píxeles enteros, pesos de un cuarto: ¿de qué tipo es tu arreglo de mapas?"
fails:
  - conv_layer_of_any_size
"""
import numpy as np
import reference
from reference import *


def conv_layer(x, filters, bias, stride=1, padding=0):
    return reference.conv_layer(x, filters, bias, stride, padding).astype(np.asarray(x).dtype)
