"""
title:
  en: "Counts the strides, not the positions"
  es: "Cuenta los pasos y no las posiciones"
hint:
  en: "A window that just fits moves by no stride at all: how many positions does it have?"
  es: "Una ventana que cabe justo no da ningún paso: ¿cuántas posiciones tiene?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or n + 2 * padding <= dilation * (kernel - 1):
        raise ValueError("no window fits")
    return (n + 2 * padding - dilation * (kernel - 1) - 1) // stride
