"""
title:
  en: "Takes the dilation for the number of values left out"
  es: "Toma la dilatación por la cantidad de valores saltados"
hint:
  en: "With dilation 1, the default, are neighbours taken or every second value?"
  es: "Con dilatación 1, la de por defecto, ¿se toman vecinos o un valor sí y otro no?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - (kernel + (kernel - 1) * dilation)
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
