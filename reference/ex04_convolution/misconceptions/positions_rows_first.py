"""
title:
  en: "Returns (ny, nx)"
  es: "Devuelve (ny, nx)"
hint:
  en: "Which comes first in the answer: the positions to the right, or those down?"
  es: "¿Qué va primero en la respuesta: las posiciones hacia la derecha, o hacia abajo?"
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
    return ny, nx
