"""
title:
  en: "Raises where the box does not fit"
  es: "Lanza un error donde la caja no cabe"
hint:
  en: "What is due here for a box that does not fit: an error, as in output_size, or a 0?"
  es: "¿Qué corresponde aquí con una caja que no cabe: un error, como en output_size, o un 0?"
fails:
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return output_size(width, box_width, stride_x), output_size(height, box_height, stride_y)
