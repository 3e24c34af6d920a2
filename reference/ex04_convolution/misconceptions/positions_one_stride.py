"""
title:
  en: "Uses the stride to the right in both directions"
  es: "Usa el paso hacia la derecha en las dos direcciones"
hint:
  en: "Which of your parameters is never read?"
  es: "¿Cuál de tus parámetros no se lee nunca?"
fails:
  - window_positions_of_the_notes
  - window_positions_grow_with_every_stride
  - window_positions_counts_the_places
  - window_positions_is_pure
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return reference.window_positions(width, height, box_width, box_height, stride_x, stride_x)
