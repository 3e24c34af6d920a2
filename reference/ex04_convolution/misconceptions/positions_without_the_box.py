"""
title:
  en: "Forgets the size of the box"
  es: "Olvida el tamaño de la caja"
hint:
  en: "Does the last box of your count still lie inside the image?"
  es: "¿La última caja de tu cuenta queda todavía dentro de la imagen?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return width // stride_x, height // stride_y
