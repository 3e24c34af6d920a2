"""
title:
  en: "Prints where the box does not fit"
  es: "Imprime cuando la caja no cabe"
hint:
  en: "Who reads what a function prints while another one waits for its value?"
  es: "¿Quién lee lo que imprime una función mientras otra espera su valor?"
fails:
  - window_positions_is_pure
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    if box_width > width or box_height > height:
        print("the box does not fit")
    return reference.window_positions(width, height, box_width, box_height, stride_x, stride_y)
