"""
title:
  en: "Takes dilation·kernel for the length of the window"
  es: "Toma dilation·kernel como largo de la ventana"
hint:
  en: "Is there a hole after the last value of a dilated window? How many lie between 3 values?"
  es: "¿Hay un hueco después del último valor de una ventana dilatada? ¿Cuántos hay entre 3 valores?"
fails:
  - output_size_grows_with_every_stride
  - output_size_counts_the_places
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * kernel
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0:
        raise ValueError("no window fits")
    return room // stride + 1
