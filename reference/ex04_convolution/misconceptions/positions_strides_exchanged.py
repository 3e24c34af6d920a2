"""
title:
  en: "Uses each stride for the other side"
  es: "Usa cada paso en el otro lado"
hint:
  en: "Which stride goes with the width? Try strides that differ much."
  es: "¿Qué paso va con el ancho? Prueba pasos muy distintos."
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return reference.window_positions(width, height, box_width, box_height, stride_y, stride_x)
