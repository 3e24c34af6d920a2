"""
title:
  en: "Compares the kernel with the unpadded axis"
  es: "Compara el kernel con el eje sin relleno"
hint:
  en: "With 1 value and 2 zeros at each end, is there no place for a kernel of 5?"
  es: "Con 1 valor y 2 ceros en cada extremo, ¿no hay lugar para un kernel de 5?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or kernel > n or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
