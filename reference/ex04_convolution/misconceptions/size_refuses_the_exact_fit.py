"""
title:
  en: "Refuses a window exactly as long as the axis"
  es: "Rechaza una ventana tan larga como el eje"
hint:
  en: "A window of 3 over 3 values: does it fit? Is your comparison strict on the right side?"
  es: "Una ventana de 3 sobre 3 valores: ¿cabe? ¿Tu comparación es estricta del lado correcto?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room <= 0:
        raise ValueError("no window fits")
    return room // stride + 1
