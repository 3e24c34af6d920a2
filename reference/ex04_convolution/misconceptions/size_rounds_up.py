"""
title:
  en: "Counts the window that would stick out"
  es: "Cuenta la ventana que se saldría"
hint:
  en: "With 8 values, a window of 3 and a stride of 2: over which values does your last window lie?"
  es: "Con 8 valores, una ventana de 3 y un paso de 2: ¿sobre qué valores está tu última ventana?"
fails:
  - output_size_grows_with_every_stride
  - output_size_counts_the_places
"""
import math

from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or n + 2 * padding <= dilation * (kernel - 1):
        raise ValueError("no window fits")
    return math.ceil((n + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1
