"""
title:
  en: "Counts boxes that stick out"
  es: "Cuenta cajas que se salen"
hint:
  en: "An image 7 wide, a box 4 wide, a stride of 2: where does your last box end?"
  es: "Una imagen de 7 de ancho, una caja de 4, un paso de 2: ¿dónde termina tu última caja?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return (max(0, -(-(width - box_width) // stride_x) + 1), max(0, -(-(height - box_height) // stride_y) + 1))
