"""
title:
  en: "Returns fractions"
  es: "Devuelve fracciones"
hint:
  en: "Can there be 3.5 positions?"
  es: "¿Puede haber 3,5 posiciones?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return max(0, (width - box_width) / stride_x + 1), max(0, (height - box_height) / stride_y + 1)
