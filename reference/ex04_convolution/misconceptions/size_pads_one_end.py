"""
title:
  en: "Counts the padding once"
  es: "Cuenta el relleno una sola vez"
hint:
  en: "How many ends does an axis have, and how many of them get `padding` zeros?"
  es: "¿Cuántos extremos tiene un eje, y cuántos de ellos reciben `padding` ceros?"
fails:
  - output_size_grows_with_every_stride
  - output_size_of_the_notes
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
