"""
title:
  en: "Returns the fraction"
  es: "Devuelve la fracción"
hint:
  en: "Can there be two and a half positions? Try 8 values, a window of 3, a stride of 2."
  es: "¿Puede haber dos posiciones y media? Prueba 8 valores, una ventana de 3, un paso de 2."
fails:
  - output_size_grows_with_every_stride
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room / stride + 1
