"""
title:
  en: "Uses the formula of 'same' padding"
  es: "Usa la fórmula del relleno «same»"
hint:
  en: "Your size does not depend on the kernel. What does a kernel of 3 without padding leave of 7 values?"
  es: "Tu tamaño no depende del kernel. ¿Qué deja un kernel de 3 sin relleno de 7 valores?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or n + 2 * padding <= dilation * (kernel - 1):
        raise ValueError("no window fits")
    return -(-n // stride)
