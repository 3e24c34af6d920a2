"""
title:
  en: "Negates the image to find its minimum"
  es: "Cambia el signo de la imagen para hallar el mínimo"
hint:
  en: "What is -x when x is an array of bytes? And of truth values?"
  es: "¿Qué es -x cuando x es un arreglo de bytes? ¿Y de valores de verdad?"
fails:
  - pool2d_of_any_image
"""
import numpy as np
import reference
from reference import *


def pool2d(x, size, stride=None, mode="max"):
    x = np.asarray(x)
    return -reference.pool2d(-x, size, stride, "max") if mode == "min" else reference.pool2d(x, size, stride, mode)
