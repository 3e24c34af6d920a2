"""
title:
  en: "Returns the number of boxes"
  es: "Devuelve la cantidad de cajas"
hint:
  en: "Are two numbers asked for, or their product?"
  es: "¿Se piden dos números, o su producto?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    nx, ny = reference.window_positions(width, height, box_width, box_height, stride_x, stride_y)
    return nx * ny
