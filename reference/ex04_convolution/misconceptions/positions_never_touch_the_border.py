"""
title:
  en: "Keeps the box off the right and lower border"
  es: "Aleja la caja del borde derecho e inferior"
hint:
  en: "May the box end where the image ends? Is your comparison strict?"
  es: "¿Puede la caja terminar donde termina la imagen? ¿Tu comparación es estricta?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return (len(range(0, width - box_width, stride_x)), len(range(0, height - box_height, stride_y)))
