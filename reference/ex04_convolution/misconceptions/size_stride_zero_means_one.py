"""
title:
  en: "Reads a stride of 0 as the default"
  es: "Lee un paso de 0 como el valor por defecto"
hint:
  en: "`stride or 1` replaces more than a missing argument: which value does it swallow?"
  es: "`stride or 1` reemplaza más que un argumento ausente: ¿qué valor se traga?"
fails:
  - output_size_refuses_what_means_nothing
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    stride = stride or 1
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
