"""
title:
  en: "Gives negative counts where the box does not fit"
  es: "Da cuentas negativas donde la caja no cabe"
hint:
  en: "What does your formula give for a box twice as wide as the image?"
  es: "¿Qué da tu fórmula con una caja el doble de ancha que la imagen?"
fails:
  - window_positions_counts_the_places
"""
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    return (width - box_width) // stride_x + 1, (height - box_height) // stride_y + 1
