"""
title:
  en: "Empties both counts where one side does not fit"
  es: "Vacía las dos cuentas cuando un lado no cabe"
hint:
  en: "The two counts are asked for one by one. What does the height know about the width?"
  es: "Las dos cuentas se piden por separado. ¿Qué sabe el alto del ancho?"
fails:
  - window_positions_counts_the_places
"""
import reference
from reference import *


def window_positions(width, height, box_width, box_height, stride_x, stride_y):
    nx, ny = reference.window_positions(width, height, box_width, box_height, stride_x, stride_y)
    return (nx, ny) if nx and ny else (0, 0)
