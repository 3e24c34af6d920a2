"""
title:
  en: "Lays the boxes side by side"
  es: "Pone las cajas una al lado de la otra"
hint:
  en: "What do the strides change in your count?"
  es: "¿Qué cambian los pasos en tu cuenta?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return width // box_width, height // box_height
