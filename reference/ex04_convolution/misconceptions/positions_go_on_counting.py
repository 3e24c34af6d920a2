"""
title:
  en: "Goes on from the last count"
  es: "Sigue desde la última cuenta"
hint:
  en: "Where does your counter start in the second call?"
  es: "¿Desde dónde arranca tu contador en la segunda llamada?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *

_count = [0, 0]


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    for _ in range(0, width - box_width + 1, stride_x):
        _count[0] += 1
    for _ in range(0, height - box_height + 1, stride_y):
        _count[1] += 1
    return tuple(_count)
