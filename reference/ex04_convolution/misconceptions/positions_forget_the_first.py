"""
title:
  en: "Counts the strides, not the positions"
  es: "Cuenta los pasos y no las posiciones"
hint:
  en: "A box as large as the image makes no stride: how many positions has it?"
  es: "Una caja tan grande como la imagen no da ningún paso: ¿cuántas posiciones tiene?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return max(0, (width - box_width) // stride_x), max(0, (height - box_height) // stride_y)
