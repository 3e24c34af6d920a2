"""
title:
  en: "Refuses strides that do not divide the room"
  es: "Rechaza los pasos que no dividen el lugar que queda"
hint:
  en: "When the last stride does not fit whole, is there no window at all, or one fewer?"
  es: "Cuando el último paso no cabe entero, ¿no hay ninguna ventana o hay una menos?"
fails:
  - output_size_grows_with_every_stride
  - output_size_counts_the_places
  - output_size_is_pure
"""
from reference import *


def output_size(n, kernel, stride=1, padding=0, dilation=1):
    room = n + 2 * padding - dilation * (kernel - 1) - 1
    if min(n, kernel, stride, dilation) < 1 or padding < 0 or room < 0 or room % stride:
        raise ValueError("no window fits")
    return room // stride + 1
