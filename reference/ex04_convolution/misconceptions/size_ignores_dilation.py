"""
title:
  en: "Leaves the dilation out"
  es: "No tiene en cuenta la dilatación"
hint:
  en: "Write down which values a window of 3 takes with a dilation of 2: how far is the last from the first?"
  es: "Anota qué valores toma una ventana de 3 con dilatación 2: ¿a qué distancia está el último del primero?"
fails:
  - output_size_grows_with_every_stride
  - output_size_refuses_what_does_not_fit
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or n + 2 * padding < kernel:
        raise ValueError("no window fits")
    return (n + 2 * padding - kernel) // stride + 1
