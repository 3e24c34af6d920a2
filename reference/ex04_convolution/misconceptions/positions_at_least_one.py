"""
title:
  en: "Gives every box a position"
  es: "Le da una posición a toda caja"
hint:
  en: "Where does a box lie that is wider than the image?"
  es: "¿Dónde está una caja más ancha que la imagen?"
fails:
  - window_positions_counts_the_places
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return tuple(max(1, n) for n in reference.window_positions(width, height, box_width, box_height, stride_x, stride_y))
